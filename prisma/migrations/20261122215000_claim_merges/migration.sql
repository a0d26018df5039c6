-- Where a claim went that was merged into another, and why people did what their events say.
ALTER TABLE "claim"
  ADD COLUMN "mergedIntoId" UUID,
  ADD CONSTRAINT "claim_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "claim" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "claim_merged" CHECK ("mergedIntoId" <> "id" AND ("mergedIntoId" IS NULL OR "deletedAt" IS NOT NULL));
CREATE INDEX "claim_mergedIntoId_idx" ON "claim" ("mergedIntoId");

ALTER TABLE "event" ADD COLUMN "reason" TEXT;
