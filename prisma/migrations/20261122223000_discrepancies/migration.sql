-- Where the mentions of a claim differ, as computed; what people decide about it; and which claims are to be compared anew.
CREATE TYPE "discrepancy_verdict" AS ENUM ('confirmed', 'dismissed');

CREATE TABLE "claim_comparison" (
    "claimId" UUID NOT NULL,
    "comparedAs" TEXT,
    "changed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "claim_comparison_pkey" PRIMARY KEY ("claimId")
);

CREATE TABLE "discrepancy" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "detector" TEXT NOT NULL,
    "detectorVersion" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "holds" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "discrepancy_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "discrepancy_decision" (
    "discrepancyId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "decision" "discrepancy_verdict" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "authorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "discrepancy_decision_pkey" PRIMARY KEY ("discrepancyId")
);

CREATE INDEX "claim_comparison_comparedAs_idx" ON "claim_comparison"("comparedAs");
CREATE INDEX "discrepancy_claimId_outcome_id_idx" ON "discrepancy"("claimId", "outcome", "id");
CREATE INDEX "discrepancy_firstId_claimId_idx" ON "discrepancy"("firstId", "claimId");
CREATE INDEX "discrepancy_secondId_claimId_idx" ON "discrepancy"("secondId", "claimId");
CREATE INDEX "discrepancy_decision_projectId_decidedAt_idx" ON "discrepancy_decision"("projectId", "decidedAt");
CREATE INDEX "discrepancy_decision_layerId_idx" ON "discrepancy_decision"("layerId");
CREATE INDEX "discrepancy_decision_authorId_idx" ON "discrepancy_decision"("authorId");

ALTER TABLE "claim_comparison" ADD CONSTRAINT "claim_comparison_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_firstId_claimId_fkey" FOREIGN KEY ("firstId", "claimId") REFERENCES "link"("mentionId", "claimId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_secondId_claimId_fkey" FOREIGN KEY ("secondId", "claimId") REFERENCES "link"("mentionId", "claimId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discrepancy_decision" ADD CONSTRAINT "discrepancy_decision_discrepancyId_fkey" FOREIGN KEY ("discrepancyId") REFERENCES "discrepancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discrepancy_decision" ADD CONSTRAINT "discrepancy_decision_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discrepancy_decision" ADD CONSTRAINT "discrepancy_decision_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discrepancy_decision" ADD CONSTRAINT "discrepancy_decision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_of_two" CHECK ("firstId" < "secondId");
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_outcome" CHECK ("outcome" IN ('differs', 'updates', 'compatible'));

-- A claim is to be compared from when it is linked, and again whenever a link, what is read in a mention, a correction, an alias or an
-- outlet changes, whoever writes it. Claims are taken in one order, so that two writers wait and never lock each other out.
CREATE FUNCTION "uncompare_linked"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "claim_comparison" ("claimId") SELECT DISTINCT "claimId" FROM written ORDER BY 1
  ON CONFLICT ("claimId") DO UPDATE SET "comparedAs" = NULL, "changed" = "claim_comparison"."changed" + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER "link_made_is_uncompared" AFTER INSERT ON "link" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "uncompare_linked"();
CREATE TRIGGER "link_changed_is_uncompared" AFTER UPDATE ON "link" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "uncompare_linked"();

CREATE FUNCTION "uncompare_mentions"("mentions" UUID[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "claim_comparison" ("claimId")
  SELECT DISTINCT "claimId" FROM "link" WHERE "mentionId" = ANY("mentions") ORDER BY 1
  ON CONFLICT ("claimId") DO UPDATE SET "comparedAs" = NULL, "changed" = "claim_comparison"."changed" + 1;
$$;

CREATE FUNCTION "uncompare_unread"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "uncompare_mentions"((SELECT array_agg("mentionId") FROM written WHERE "readAs" IS NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER "mention_unread_is_uncompared" AFTER UPDATE ON "fact_reading" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "uncompare_unread"();

CREATE FUNCTION "uncompare_corrected"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "uncompare_mentions"(ARRAY[NEW."mentionId"]);
  RETURN NULL;
END $$;
CREATE TRIGGER "correction_made_is_uncompared" AFTER INSERT OR UPDATE ON "fact_correction"
  FOR EACH ROW EXECUTE FUNCTION "uncompare_corrected"();

CREATE FUNCTION "uncompare_story"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "uncompare_mentions"((
    SELECT array_agg(m."id") FROM "mention" m JOIN "article" a ON a."id" = m."articleId" WHERE a."storyId" = NEW."storyId"));
  RETURN NULL;
END $$;
CREATE TRIGGER "alias_taught_is_uncompared" AFTER INSERT OR UPDATE ON "name_alias"
  FOR EACH ROW EXECUTE FUNCTION "uncompare_story"();

INSERT INTO "claim_comparison" ("claimId") SELECT DISTINCT "claimId" FROM "link";
