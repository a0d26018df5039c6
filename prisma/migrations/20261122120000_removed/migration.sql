-- What cleaning left out of a revision, each block with the rule that found it and its place among the blocks that stay.
ALTER TABLE "revision" ADD COLUMN "removed" JSONB NOT NULL DEFAULT '[]';
