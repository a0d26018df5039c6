"use client";

import { useCommands } from "@/components/keys/use-commands";
import { useKeyOf } from "@/components/keys/use-keys";
import { usePreferences } from "@/components/people/preferences";
import { announce } from "@/components/ui/announcer";
import { Chip } from "@/components/ui/chip";

/** Whether selections and the ends of mentions keep to whole words. */
export function WholeWords() {
  const { preferences, change } = usePreferences();
  const { wholeWords } = preferences;
  const toggle = () => {
    change({ wholeWords: !wholeWords });
    announce(wholeWords ? "Any characters can be selected" : "Whole words are selected");
  };
  useCommands({ "words.whole": toggle });
  return (
    <Chip pressed={wholeWords} keyHint={useKeyOf("words.whole")} onClick={toggle}>
      Whole words
    </Chip>
  );
}
