-- Imports that go on without the page that began them: a job, and an item for each source.
CREATE TYPE "job_kind" AS ENUM ('import');
CREATE TYPE "job_state" AS ENUM ('waiting', 'running', 'done', 'cancelled');
CREATE TYPE "job_item_state" AS ENUM ('waiting', 'reading', 'done', 'failed', 'cancelled', 'expanded');

CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "kind" "job_kind" NOT NULL DEFAULT 'import',
    "state" "job_state" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "dismissedAt" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "job_item" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "parentId" UUID,
    "identity" TEXT,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "mediaType" TEXT NOT NULL DEFAULT '',
    "bytes" BYTEA,
    "given" JSONB NOT NULL DEFAULT '{}',
    "state" "job_item_state" NOT NULL DEFAULT 'waiting',
    "addAnyway" BOOLEAN NOT NULL DEFAULT false,
    "code" TEXT,
    "sentence" TEXT,
    "articleId" UUID,
    "sameAsId" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "runnerId" UUID,
    "leaseUntil" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "job_item_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "job_storyId_createdAt_id_idx" ON "job"("storyId", "createdAt", "id");
CREATE INDEX "job_projectId_idx" ON "job"("projectId");
CREATE INDEX "job_authorId_idx" ON "job"("authorId");
CREATE INDEX "job_state_idx" ON "job"("state");
CREATE UNIQUE INDEX "job_item_jobId_ordinal_key" ON "job_item"("jobId", "ordinal");
CREATE UNIQUE INDEX "job_item_jobId_identity_key" ON "job_item"("jobId", "identity");
CREATE INDEX "job_item_jobId_state_ordinal_idx" ON "job_item"("jobId", "state", "ordinal");
CREATE INDEX "job_item_jobId_finishedAt_idx" ON "job_item"("jobId", "finishedAt");
CREATE INDEX "job_item_parentId_idx" ON "job_item"("parentId");
CREATE INDEX "job_item_articleId_idx" ON "job_item"("articleId");
CREATE INDEX "job_item_sameAsId_idx" ON "job_item"("sameAsId");

ALTER TABLE "job" ADD CONSTRAINT "job_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "job" ADD CONSTRAINT "job_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "job" ADD CONSTRAINT "job_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "job_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The few that are being read: asked for every second.
CREATE INDEX "job_item_reading" ON "job_item" ("leaseUntil") WHERE "state" = 'reading';

ALTER TABLE "job" ADD CONSTRAINT "job_finished" CHECK (("state" IN ('done', 'cancelled')) = ("finishedAt" IS NOT NULL));
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_ordinal" CHECK ("ordinal" >= 0), ADD CONSTRAINT "job_item_attempts" CHECK ("attempts" >= 0);
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_lease" CHECK (("state" = 'reading') = ("runnerId" IS NOT NULL AND "leaseUntil" IS NOT NULL));
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_finished" CHECK (("state" IN ('waiting', 'reading')) = ("finishedAt" IS NULL));
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_problem" CHECK (("state" = 'failed') = ("code" IS NOT NULL AND "sentence" IS NOT NULL));
ALTER TABLE "job_item" ADD CONSTRAINT "job_item_article" CHECK ("state" = 'done' OR num_nonnulls("articleId", "sameAsId") = 0);
