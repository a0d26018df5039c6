-- When the outlet says that it changed the article (a date, or a UTC time), and in which section it stood.
ALTER TABLE "article" ADD COLUMN "modifiedAt" TEXT;
ALTER TABLE "article" ADD COLUMN "section" TEXT;
