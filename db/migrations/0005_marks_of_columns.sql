-- PostgreSQL reads a trigger's condition anew with every statement, so one that messages need not know of is named by its columns.
-- What a sealed day counts beside them changes only while the conversation is open, and opening and ending it are changes of its state.
DROP TRIGGER "mark_updated_for_statistics" ON "conversation";
--> statement-breakpoint
CREATE TRIGGER "mark_updated_for_statistics" AFTER UPDATE OF "started_at", "state", "label_id" ON "conversation" FOR EACH ROW
	WHEN (
		OLD.started_at <> NEW.started_at
		OR (OLD.state = 'ENDED' AND OLD.started_at < now() - interval '1 hour'
			AND (OLD.state, OLD.label_id) IS DISTINCT FROM (NEW.state, NEW.label_id))
	)
	EXECUTE FUNCTION "mark_for_statistics"();
