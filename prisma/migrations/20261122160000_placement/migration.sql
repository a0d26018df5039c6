-- How a revision came to be, and how a mention came to its place in a revision after the one it was marked in.
ALTER TABLE "revision"
  ADD COLUMN "change" TEXT NOT NULL DEFAULT 'imported',
  ADD COLUMN "reason" TEXT,
  ADD COLUMN "authorId" UUID,
  ADD CONSTRAINT "revision_change_check" CHECK ("change" IN ('imported', 'cleaned', 'corrected', 'reverted')),
  ADD CONSTRAINT "revision_reason_check" CHECK (length("reason") <= 500),
  ADD CONSTRAINT "revision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "revision_authorId_idx" ON "revision" ("authorId");

UPDATE "revision" SET "change" = 'cleaned' WHERE "number" > 1;

ALTER TABLE "mention"
  ADD COLUMN "placedBy" TEXT,
  ADD CONSTRAINT "mention_placedBy_check" CHECK ("placedBy" IN ('position', 'quote', 'person'));
