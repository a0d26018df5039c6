-- How a raw source came from the web: asked for which address, answered by which, when, with which headers. Null for what people gave.
ALTER TABLE "raw_source" ADD COLUMN "fetched" JSONB;
