-- Comments in discussions about a mention, a claim or an article, whom they name, and how far each person has read.
CREATE TABLE "discussion" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "mentionId" UUID,
    "claimId" UUID,
    "articleId" UUID,
    "authorId" UUID NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "discussion_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "discussionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "doc" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "addressee" (
    "commentId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "addressee_pkey" PRIMARY KEY ("commentId","personId")
);

CREATE TABLE "discussion_read" (
    "discussionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "through" INTEGER NOT NULL,

    CONSTRAINT "discussion_read_pkey" PRIMARY KEY ("discussionId","personId")
);

CREATE INDEX "discussion_projectId_idx" ON "discussion"("projectId");
CREATE INDEX "discussion_layerId_idx" ON "discussion"("layerId");
CREATE INDEX "discussion_mentionId_idx" ON "discussion"("mentionId");
CREATE INDEX "discussion_claimId_idx" ON "discussion"("claimId");
CREATE INDEX "discussion_articleId_idx" ON "discussion"("articleId");
CREATE INDEX "discussion_authorId_idx" ON "discussion"("authorId");
CREATE INDEX "discussion_resolvedById_idx" ON "discussion"("resolvedById");
CREATE UNIQUE INDEX "comment_discussionId_number_key" ON "comment"("discussionId", "number");
CREATE INDEX "comment_projectId_idx" ON "comment"("projectId");
CREATE INDEX "comment_layerId_idx" ON "comment"("layerId");
CREATE INDEX "comment_authorId_idx" ON "comment"("authorId");
CREATE INDEX "addressee_personId_idx" ON "addressee"("personId");
CREATE INDEX "discussion_read_personId_idx" ON "discussion_read"("personId");

ALTER TABLE "discussion" ADD CONSTRAINT "discussion_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_discussionId_fkey" FOREIGN KEY ("discussionId") REFERENCES "discussion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discussion_read" ADD CONSTRAINT "discussion_read_discussionId_fkey" FOREIGN KEY ("discussionId") REFERENCES "discussion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "discussion_read" ADD CONSTRAINT "discussion_read_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "discussion" ADD CONSTRAINT "discussion_subject" CHECK (num_nonnulls("mentionId", "claimId", "articleId") = 1);
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_resolved" CHECK (("resolvedAt" IS NULL) = ("resolvedById" IS NULL));
ALTER TABLE "comment" ADD CONSTRAINT "comment_number" CHECK ("number" >= 1);
