-- The author that an imported row came with, and the id where it could not keep it.
ALTER TABLE "fact_correction" ADD COLUMN "sourceId" UUID, ADD COLUMN "sourceAuthor" JSONB;
ALTER TABLE "name_alias" ADD COLUMN "sourceId" UUID, ADD COLUMN "sourceAuthor" JSONB;
ALTER TABLE "absence" ADD COLUMN "sourceAuthor" JSONB;
ALTER TABLE "suggestion_decision" ADD COLUMN "sourceAuthor" JSONB;
ALTER TABLE "discrepancy_decision" ADD COLUMN "sourceAuthor" JSONB;
