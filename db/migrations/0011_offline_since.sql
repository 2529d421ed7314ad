-- Since when an agent is Offline, whoever says so: the sweep, a choice made without a connection, an archiving.
CREATE FUNCTION "keep_offline_since"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.offline_since := CASE WHEN NEW.presence = 'OFFLINE' THEN now() END;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "agent_offline_since" BEFORE UPDATE OF presence ON "agent" FOR EACH ROW
	WHEN (OLD.presence IS DISTINCT FROM NEW.presence)
	EXECUTE FUNCTION "keep_offline_since"();
