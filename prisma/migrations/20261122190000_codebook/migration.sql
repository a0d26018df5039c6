-- When to use a tag and when not, with an example; and where a tag went that was merged into another.
ALTER TABLE "tag"
  ADD COLUMN "inclusion" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "exclusion" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "example" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "mergedIntoId" UUID,
  ADD CONSTRAINT "tag_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "tag" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "tag_merged" CHECK ("mergedIntoId" <> "id" AND ("mergedIntoId" IS NULL OR "retiredAt" IS NOT NULL));
CREATE INDEX "tag_mergedIntoId_idx" ON "tag" ("mergedIntoId");
