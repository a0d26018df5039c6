-- A person's word that an outlet was read and says nothing of a claim, and which texts that person had read.
CREATE TABLE "absence" (
    "storyId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "outletId" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "revisions" UUID[],
    "reason" TEXT NOT NULL DEFAULT '',
    "authorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "absence_pkey" PRIMARY KEY ("storyId","claimId","outletId","layerId")
);

CREATE INDEX "absence_claimId_idx" ON "absence"("claimId");
CREATE INDEX "absence_outletId_idx" ON "absence"("outletId");
CREATE INDEX "absence_layerId_idx" ON "absence"("layerId");
CREATE INDEX "absence_authorId_idx" ON "absence"("authorId");

ALTER TABLE "absence" ADD CONSTRAINT "absence_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "outlet"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "layer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "absence" ADD CONSTRAINT "absence_revisions" CHECK ("revisions" IS NOT NULL AND cardinality("revisions") >= 1);
