-- What a mention is found by when another is looked at: its words, each cut to five letters so that an ending more or less does not
-- matter, with its article and its project, so that one index answers inside a story. It is cut where a tsvector would be too long.
CREATE FUNCTION mention_words(article UUID, project UUID, quote TEXT) RETURNS TSVECTOR
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000
RETURN strip(to_tsvector('simple', regexp_replace(search_fold(left(quote, 20000)), '([[:alpha:]]{5})[[:alpha:]]+', '\1', 'g')))
    || array_to_tsvector(ARRAY[article::text, project::text]);

-- Not by way of a list of pending entries: suggestions are asked for right after a mention is made.
CREATE INDEX "mention_words_idx" ON "mention" USING GIN (mention_words("articleId", "projectId", "quote")) WITH (fastupdate = off);

-- Decisions before this time shape the project's ranking no longer.
ALTER TABLE "project" ADD COLUMN "rankingSince" TIMESTAMPTZ(3);

-- What a suggestion was about when it was last shown, by its id, which is a hash. Nothing but what was computed: it may be emptied.
CREATE TABLE "suggestion_offer" (
    "id" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "signals" JSONB NOT NULL,

    CONSTRAINT "suggestion_offer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "suggestion_offer_firstId_idx" ON "suggestion_offer"("firstId");
CREATE INDEX "suggestion_offer_secondId_idx" ON "suggestion_offer"("secondId");
ALTER TABLE "suggestion_offer" ADD CONSTRAINT "suggestion_offer_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion_offer" ADD CONSTRAINT "suggestion_offer_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TYPE "suggestion_verdict" AS ENUM ('accepted', 'rejected');

CREATE TABLE "suggestion_decision" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "claimId" UUID,
    "decision" "suggestion_verdict" NOT NULL,
    "signals" JSONB NOT NULL,
    "authorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "suggestion_decision_pkey" PRIMARY KEY ("id","layerId"),
    CONSTRAINT "suggestion_decision_ends_check" CHECK ("firstId" <> "secondId")
);
CREATE INDEX "suggestion_decision_projectId_decidedAt_idx" ON "suggestion_decision"("projectId", "decidedAt");
CREATE INDEX "suggestion_decision_layerId_idx" ON "suggestion_decision"("layerId");
CREATE INDEX "suggestion_decision_firstId_idx" ON "suggestion_decision"("firstId");
CREATE INDEX "suggestion_decision_secondId_idx" ON "suggestion_decision"("secondId");
CREATE INDEX "suggestion_decision_claimId_idx" ON "suggestion_decision"("claimId");
CREATE INDEX "suggestion_decision_authorId_idx" ON "suggestion_decision"("authorId");
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
