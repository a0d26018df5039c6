CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "one_time_purpose" AS ENUM ('set_up', 'password_reset');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'annotator', 'reviewer', 'editor', 'owner');

-- CreateEnum
CREATE TYPE "layer_kind" AS ENUM ('shared', 'private');

-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('processing', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('states', 'denies', 'questions', 'attributes', 'predicts');

-- CreateEnum
CREATE TYPE "link_status" AS ENUM ('proposed', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('contradicts', 'updates', 'specifies', 'supports');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "operator" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "purpose" "one_time_purpose" NOT NULL,
    "personId" UUID,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "secondReview" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "projectId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "role" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("projectId","personId")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "projectId" UUID,
    "email" TEXT NOT NULL,
    "role" "role",
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "layer" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "kind" "layer_kind" NOT NULL,
    "personId" UUID,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "frozenAt" TIMESTAMPTZ(3),

    CONSTRAINT "layer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "sourceId" UUID,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "country" TEXT,
    "language" TEXT,
    "colour" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "sourceId" UUID,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "colour" TEXT NOT NULL,
    "key" TEXT,
    "parentId" UUID,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "sourceId" UUID,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "eventDate" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "outletId" UUID,
    "sourceId" UUID,
    "status" "article_status" NOT NULL DEFAULT 'ready',
    "title" TEXT NOT NULL,
    "publishedAt" TEXT,
    "byline" TEXT,
    "language" TEXT,
    "url" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '{}',
    "rawSourceId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "raw_source" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "fileName" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "raw_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "sourceId" UUID,
    "statement" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "sourceAuthor" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_claim" (
    "storyId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "story_claim_pkey" PRIMARY KEY ("storyId","claimId")
);

-- CreateTable
CREATE TABLE "link" (
    "mentionId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "stance" "stance" NOT NULL DEFAULT 'states',
    "status" "link_status" NOT NULL DEFAULT 'accepted',
    "authorId" UUID NOT NULL,
    "sourceAuthor" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "link_pkey" PRIMARY KEY ("mentionId","claimId")
);

-- CreateTable
CREATE TABLE "relation" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "sourceId" UUID,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "authorId" UUID NOT NULL,
    "sourceAuthor" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "sourceId" UUID,
    "start" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "authorId" UUID NOT NULL,
    "sourceAuthor" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment" (
    "mentionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("mentionId","ordinal")
);

-- CreateTable
CREATE TABLE "mention_tag" (
    "mentionId" UUID NOT NULL,
    "tagId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mention_tag_pkey" PRIMARY KEY ("mentionId","tagId")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "mentionId" UUID,
    "claimId" UUID,
    "doc" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "sourceAuthor" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "projectId" UUID,
    "layerId" UUID,
    "seq" INTEGER,
    "actorId" UUID,
    "name" TEXT NOT NULL,
    "subjectId" UUID,
    "undoesId" UUID,
    "input" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_tokenHash_key" ON "session"("tokenHash");

-- CreateIndex
CREATE INDEX "session_personId_createdAt_idx" ON "session"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_tokenHash_key" ON "api_token"("tokenHash");

-- CreateIndex
CREATE INDEX "api_token_personId_createdAt_idx" ON "api_token"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_tokenHash_key" ON "one_time_link"("tokenHash");

-- CreateIndex
CREATE INDEX "one_time_link_personId_idx" ON "one_time_link"("personId");

-- CreateIndex
CREATE INDEX "membership_personId_idx" ON "membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "invitation_projectId_createdAt_idx" ON "invitation"("projectId", "createdAt");

-- CreateIndex
CREATE INDEX "invitation_invitedById_idx" ON "invitation"("invitedById");

-- CreateIndex
CREATE INDEX "layer_projectId_idx" ON "layer"("projectId");

-- CreateIndex
CREATE INDEX "layer_personId_idx" ON "layer"("personId");

-- CreateIndex
CREATE INDEX "outlet_projectId_name_idx" ON "outlet"("projectId", "name");

-- CreateIndex
CREATE INDEX "tag_projectId_position_idx" ON "tag"("projectId", "position");

-- CreateIndex
CREATE INDEX "tag_parentId_idx" ON "tag"("parentId");

-- CreateIndex
CREATE INDEX "story_projectId_createdAt_id_idx" ON "story"("projectId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "article_storyId_createdAt_id_idx" ON "article"("storyId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "article_projectId_idx" ON "article"("projectId");

-- CreateIndex
CREATE INDEX "article_outletId_idx" ON "article"("outletId");

-- CreateIndex
CREATE INDEX "revision_rawSourceId_idx" ON "revision"("rawSourceId");

-- CreateIndex
CREATE INDEX "revision_textHash_idx" ON "revision"("textHash");

-- CreateIndex
CREATE UNIQUE INDEX "revision_articleId_number_key" ON "revision"("articleId", "number");

-- CreateIndex
CREATE INDEX "raw_source_projectId_hash_idx" ON "raw_source"("projectId", "hash");

-- CreateIndex
CREATE INDEX "claim_projectId_createdAt_id_idx" ON "claim"("projectId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "claim_projectId_updatedAt_id_idx" ON "claim"("projectId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "claim_projectId_statement_id_idx" ON "claim"("projectId", "statement", "id");

-- CreateIndex
CREATE INDEX "claim_layerId_idx" ON "claim"("layerId");

-- CreateIndex
CREATE INDEX "claim_statement_idx" ON "claim" USING GIN ("statement" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "claim_authorId_idx" ON "claim"("authorId");

-- CreateIndex
CREATE INDEX "story_claim_claimId_idx" ON "story_claim"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "story_claim_storyId_layerId_number_key" ON "story_claim"("storyId", "layerId", "number");

-- CreateIndex
CREATE INDEX "link_claimId_idx" ON "link"("claimId");

-- CreateIndex
CREATE INDEX "link_layerId_idx" ON "link"("layerId");

-- CreateIndex
CREATE INDEX "link_authorId_idx" ON "link"("authorId");

-- CreateIndex
CREATE INDEX "relation_toId_idx" ON "relation"("toId");

-- CreateIndex
CREATE INDEX "relation_projectId_idx" ON "relation"("projectId");

-- CreateIndex
CREATE INDEX "relation_layerId_idx" ON "relation"("layerId");

-- CreateIndex
CREATE INDEX "relation_authorId_idx" ON "relation"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "relation_fromId_toId_kind_layerId_key" ON "relation"("fromId", "toId", "kind", "layerId");

-- CreateIndex
CREATE INDEX "mention_articleId_start_id_idx" ON "mention"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "mention_projectId_createdAt_id_idx" ON "mention"("projectId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "mention_layerId_idx" ON "mention"("layerId");

-- CreateIndex
CREATE INDEX "mention_revisionId_idx" ON "mention"("revisionId");

-- CreateIndex
CREATE INDEX "mention_authorId_idx" ON "mention"("authorId");

-- CreateIndex
CREATE INDEX "mention_tag_tagId_idx" ON "mention_tag"("tagId");

-- CreateIndex
CREATE INDEX "mention_tag_authorId_idx" ON "mention_tag"("authorId");

-- CreateIndex
CREATE INDEX "note_projectId_idx" ON "note"("projectId");

-- CreateIndex
CREATE INDEX "note_layerId_idx" ON "note"("layerId");

-- CreateIndex
CREATE INDEX "note_authorId_idx" ON "note"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "note_mentionId_layerId_key" ON "note"("mentionId", "layerId");

-- CreateIndex
CREATE UNIQUE INDEX "note_claimId_layerId_key" ON "note"("claimId", "layerId");

-- CreateIndex
CREATE UNIQUE INDEX "event_undoesId_key" ON "event"("undoesId");

-- CreateIndex
CREATE INDEX "event_projectId_at_idx" ON "event"("projectId", "at");

-- CreateIndex
CREATE INDEX "event_subjectId_at_idx" ON "event"("subjectId", "at");

-- CreateIndex
CREATE INDEX "event_actorId_at_idx" ON "event"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "event_layerId_seq_key" ON "event"("layerId", "seq");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layer" ADD CONSTRAINT "layer_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layer" ADD CONSTRAINT "layer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "tag"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_rawSourceId_fkey" FOREIGN KEY ("rawSourceId") REFERENCES "raw_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raw_source" ADD CONSTRAINT "raw_source_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_claim" ADD CONSTRAINT "story_claim_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_claim" ADD CONSTRAINT "story_claim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_claim" ADD CONSTRAINT "story_claim_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention_tag" ADD CONSTRAINT "mention_tag_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention_tag" ADD CONSTRAINT "mention_tag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention_tag" ADD CONSTRAINT "mention_tag_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say: checks, partial unique rules, and the triggers that keep evidence as it is.
ALTER TABLE "segment" ADD CONSTRAINT "segment_range" CHECK ("start" >= 0 AND "start" < "end" AND "ordinal" >= 0);
ALTER TABLE "mention" ADD CONSTRAINT "mention_start" CHECK ("start" >= 0), ADD CONSTRAINT "mention_quote" CHECK ("quote" <> '');
ALTER TABLE "mention" ADD CONSTRAINT "mention_attributes" CHECK (jsonb_typeof("attributes") = 'object');
ALTER TABLE "claim" ADD CONSTRAINT "claim_statement" CHECK (btrim("statement") <> '');
ALTER TABLE "story_claim" ADD CONSTRAINT "story_claim_number" CHECK ("number" >= 1);
ALTER TABLE "relation" ADD CONSTRAINT "relation_ends" CHECK ("fromId" <> "toId");
ALTER TABLE "note" ADD CONSTRAINT "note_subject" CHECK (num_nonnulls("mentionId", "claimId") = 1);
ALTER TABLE "revision" ADD CONSTRAINT "revision_number" CHECK ("number" >= 1), ADD CONSTRAINT "revision_hash" CHECK ("textHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "raw_source" ADD CONSTRAINT "raw_source_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "article" ADD CONSTRAINT "article_published_at" CHECK ("publishedAt" ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$');
ALTER TABLE "story" ADD CONSTRAINT "story_event_date" CHECK ("eventDate" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "tag" ADD CONSTRAINT "tag_key" CHECK ("key" ~ '^[1-9a-z]$'), ADD CONSTRAINT "tag_parent" CHECK ("parentId" <> "id");
ALTER TABLE "layer" ADD CONSTRAINT "layer_person" CHECK (("kind" = 'private') = ("personId" IS NOT NULL)), ADD CONSTRAINT "layer_seq" CHECK ("seq" >= 0);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_role" CHECK (("projectId" IS NULL) = ("role" IS NULL));
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person" CHECK (("purpose" = 'password_reset') = ("personId" IS NOT NULL));
ALTER TABLE "event" ADD CONSTRAINT "event_seq" CHECK (num_nulls("projectId", "layerId", "seq") IN (0, 3));
ALTER TABLE "person" ADD CONSTRAINT "person_email" CHECK ("email" = lower("email") AND "email" <> '');

CREATE UNIQUE INDEX "layer_one_shared" ON "layer" ("projectId") WHERE "kind" = 'shared';
CREATE UNIQUE INDEX "layer_one_private" ON "layer" ("projectId", "personId") WHERE "kind" = 'private';
CREATE UNIQUE INDEX "outlet_name" ON "outlet" ("projectId", lower("name")) WHERE "deletedAt" IS NULL;
CREATE UNIQUE INDEX "tag_name" ON "tag" ("projectId", lower("name")) WHERE "deletedAt" IS NULL;
CREATE UNIQUE INDEX "tag_one_key" ON "tag" ("projectId", "key") WHERE "deletedAt" IS NULL AND "retiredAt" IS NULL;
CREATE UNIQUE INDEX "person_one_operator" ON "person" ("operator") WHERE "operator";

CREATE FUNCTION "refuse_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows never change', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "revision_is_evidence" BEFORE UPDATE ON "revision" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "raw_source_is_evidence" BEFORE UPDATE ON "raw_source" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "event_is_append_only" BEFORE UPDATE ON "event" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
