-- How a person likes the program, and which columns they had open in a story.
CREATE TABLE "preferences" (
    "personId" UUID NOT NULL,
    "chosen" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "preferences_pkey" PRIMARY KEY ("personId")
);

CREATE TABLE "open_columns" (
    "personId" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "columns" JSONB NOT NULL,

    CONSTRAINT "open_columns_pkey" PRIMARY KEY ("personId", "storyId")
);

CREATE INDEX "open_columns_storyId_idx" ON "open_columns"("storyId");

ALTER TABLE "preferences" ADD CONSTRAINT "preferences_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "open_columns" ADD CONSTRAINT "open_columns_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "open_columns" ADD CONSTRAINT "open_columns_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
