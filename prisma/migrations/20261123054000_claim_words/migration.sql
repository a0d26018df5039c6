-- What a claim is found by when words are looked at: those of its statement, as a mention by those of its quote.
CREATE INDEX "claim_words_idx" ON "claim" USING GIN (mention_words("projectId", "projectId", "statement")) WITH (fastupdate = off);
