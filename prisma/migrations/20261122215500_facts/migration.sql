-- What the program reads in mentions, what people correct of it, and which names a story has for one thing.
CREATE TABLE "fact_reading" (
    "mentionId" UUID NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '[]',
    "readAs" TEXT,
    "changed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "fact_reading_pkey" PRIMARY KEY ("mentionId")
);

CREATE TABLE "fact_correction" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "mentionId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "value" JSONB,
    "authorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "fact_correction_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "name_alias" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "name_alias_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "fact_reading_readAs_idx" ON "fact_reading"("readAs");
CREATE INDEX "fact_correction_mentionId_idx" ON "fact_correction"("mentionId");
CREATE INDEX "fact_correction_projectId_idx" ON "fact_correction"("projectId");
CREATE INDEX "fact_correction_layerId_idx" ON "fact_correction"("layerId");
CREATE INDEX "fact_correction_revisionId_idx" ON "fact_correction"("revisionId");
CREATE INDEX "fact_correction_authorId_idx" ON "fact_correction"("authorId");
CREATE INDEX "name_alias_storyId_createdAt_id_idx" ON "name_alias"("storyId", "createdAt", "id");
CREATE INDEX "name_alias_projectId_idx" ON "name_alias"("projectId");
CREATE INDEX "name_alias_layerId_idx" ON "name_alias"("layerId");
CREATE INDEX "name_alias_authorId_idx" ON "name_alias"("authorId");

ALTER TABLE "fact_reading" ADD CONSTRAINT "fact_reading_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fact_correction" ADD CONSTRAINT "fact_correction_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fact_correction" ADD CONSTRAINT "fact_correction_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fact_correction" ADD CONSTRAINT "fact_correction_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fact_correction" ADD CONSTRAINT "fact_correction_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fact_correction" ADD CONSTRAINT "fact_correction_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "name_alias" ADD CONSTRAINT "name_alias_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "name_alias" ADD CONSTRAINT "name_alias_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "name_alias" ADD CONSTRAINT "name_alias_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "name_alias" ADD CONSTRAINT "name_alias_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "fact_correction" ADD CONSTRAINT "fact_correction_range" CHECK ("start" >= 0 AND "start" < "end");
ALTER TABLE "name_alias" ADD CONSTRAINT "name_alias_of_two" CHECK ("a" <> "b");

-- A mention is unread from when it is made, and again whenever it or what its reading depends on changes, whoever writes it.
CREATE FUNCTION "unread_mentions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "fact_reading" ("mentionId") SELECT "id" FROM written
  ON CONFLICT ("mentionId") DO UPDATE SET "readAs" = NULL, "changed" = "fact_reading"."changed" + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER "mention_made_is_unread" AFTER INSERT ON "mention" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "unread_mentions"();
CREATE TRIGGER "mention_changed_is_unread" AFTER UPDATE ON "mention" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "unread_mentions"();

CREATE FUNCTION "unread_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "fact_reading" SET "readAs" = NULL, "changed" = "changed" + 1
  FROM "mention" WHERE "mention"."id" = "fact_reading"."mentionId" AND "mention"."articleId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "article_dated_anew_is_unread" AFTER UPDATE OF "publishedAt", "language" ON "article" FOR EACH ROW
  WHEN (OLD."publishedAt" IS DISTINCT FROM NEW."publishedAt" OR OLD."language" IS DISTINCT FROM NEW."language")
  EXECUTE FUNCTION "unread_article"();

INSERT INTO "fact_reading" ("mentionId") SELECT "id" FROM "mention";
