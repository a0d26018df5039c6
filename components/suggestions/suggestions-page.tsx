import type { StoryAnswer } from "@/lib/contract/projects/stories";
import type { RankingAnswer, SuggestionAnswer } from "@/lib/contract/suggestions";
import { EmptyPlace } from "../ui/empty-place";
import { MoreLink } from "../ui/more-link";
import { PageFrame } from "../ui/page-frame";
import { PageHead } from "../ui/page-head";
import { rankingWords } from "./ranking-words";
import { ResetRanking } from "./reset-ranking";
import { StorySuggestions } from "./story-suggestions";

interface Props {
  readonly story: StoryAnswer;
  readonly suggestions: readonly SuggestionAnswer[];
  readonly ranking: RankingAnswer;
  readonly next: string | null;
}

const lede = "Mentions that may state the same and are not linked, the most certain first.";

/** The pairs of a story's mentions that are worth a look. */
export function SuggestionsPage({ story, suggestions, ranking, next }: Props) {
  const { abilities, id, project } = story;
  return (
    <PageFrame footer={rankingWords(ranking)}>
      <PageHead title="Suggestions" lede={lede}>
        {abilities.change && ranking.decisions > 0 ? <ResetRanking project={project} /> : null}
      </PageHead>
      {suggestions.length === 0 ? (
        <EmptyPlace sentence="No two mentions of different articles look alike, or all that do are linked or decided." />
      ) : (
        <StorySuggestions
          key={suggestions[0]?.id}
          project={project}
          story={id}
          suggestions={suggestions}
          mayDecide={abilities.mark}
        />
      )}
      <MoreLink next={next}>Less certain suggestions</MoreLink>
    </PageFrame>
  );
}
