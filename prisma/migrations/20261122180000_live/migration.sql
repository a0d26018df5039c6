-- What the open event streams must hear of is told by the transaction that did it, so that no writer can forget it, and
-- in the order of the commits: who lost a right is known before anything that was written after that.
CREATE FUNCTION "tell_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('variorum_live', concat_ws(' ', 'event', NEW."projectId", NEW."layerId", NEW."seq"));
  RETURN NULL;
END $$;
CREATE TRIGGER "event_is_told" AFTER INSERT ON "event" FOR EACH ROW WHEN (NEW."seq" IS NOT NULL)
  EXECUTE FUNCTION "tell_event"();

CREATE FUNCTION "tell_rights"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('variorum_live', concat_ws(' ', 'rights', OLD."personId"));
  RETURN NULL;
END $$;
CREATE TRIGGER "membership_is_told" AFTER UPDATE OR DELETE ON "membership" FOR EACH ROW EXECUTE FUNCTION "tell_rights"();
CREATE TRIGGER "session_end_is_told" AFTER UPDATE OF "revokedAt" OR DELETE ON "session" FOR EACH ROW EXECUTE FUNCTION "tell_rights"();
CREATE TRIGGER "token_end_is_told" AFTER UPDATE OF "revokedAt" OR DELETE ON "api_token" FOR EACH ROW EXECUTE FUNCTION "tell_rights"();

CREATE FUNCTION "tell_project"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('variorum_live', concat_ws(' ', 'project', NEW."id"));
  RETURN NULL;
END $$;
CREATE TRIGGER "project_end_is_told" AFTER UPDATE OF "deletedAt" ON "project" FOR EACH ROW EXECUTE FUNCTION "tell_project"();

CREATE FUNCTION "tell_layer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('variorum_live', concat_ws(' ', 'project', NEW."projectId"));
  RETURN NULL;
END $$;
CREATE TRIGGER "layer_is_told" AFTER INSERT ON "layer" FOR EACH ROW EXECUTE FUNCTION "tell_layer"();

-- Who is at which article. Rows live for half a minute, so that nothing points to them and a crash may lose them.
CREATE UNLOGGED TABLE "presence" (
  "id" UUID NOT NULL,
  "projectId" UUID NOT NULL,
  "personId" UUID NOT NULL,
  "storyId" UUID NOT NULL,
  "articleId" UUID,
  "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "presence_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "presence_projectId_seenAt_idx" ON "presence" ("projectId", "seenAt");

CREATE FUNCTION "tell_presence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('variorum_live', concat_ws(' ', 'presence', coalesce(NEW."projectId", OLD."projectId")));
  RETURN NULL;
END $$;
CREATE TRIGGER "presence_is_told" AFTER INSERT OR DELETE OR UPDATE OF "storyId", "articleId" ON "presence"
  FOR EACH ROW EXECUTE FUNCTION "tell_presence"();
