ALTER TABLE "agent" ADD COLUMN "spell_check" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "spell_check_language" text;