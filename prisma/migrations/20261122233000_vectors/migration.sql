-- What an embedder from outside makes of a mention's words: little-endian floats of 32 bits, with whose they are and of which words.
CREATE TABLE "mention_vector" (
    "mentionId" UUID NOT NULL,
    "embedder" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "mention_vector_pkey" PRIMARY KEY ("mentionId","embedder")
);
ALTER TABLE "mention_vector" ADD CONSTRAINT "mention_vector_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;
