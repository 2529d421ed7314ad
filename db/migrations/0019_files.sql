CREATE TABLE "attachment" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text NOT NULL,
	"uploader_type" "actor_type" NOT NULL,
	"uploader_id" uuid NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"key" text,
	"type" text,
	"width" integer,
	"height" integer,
	"conversation_id" uuid,
	"message_seq" integer,
	"place" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "attachment_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "attachment_workspaceId_uploaderId_clientId_unique" UNIQUE("workspace_id","uploader_id","client_id"),
	CONSTRAINT "attachment_size" CHECK ("attachment"."size" > 0),
	CONSTRAINT "attachment_sent" CHECK (("attachment"."conversation_id" is null) = ("attachment"."message_seq" is null)),
	CONSTRAINT "attachment_stored" CHECK (("attachment"."key" is null) = ("attachment"."type" is null) and ("attachment"."message_seq" is null or "attachment"."key" is not null))
);
--> statement-breakpoint
ALTER TABLE "message" DROP CONSTRAINT "message_text";--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "file_names" text;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "max_file_megabytes" integer DEFAULT 25 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "files_from_visitors" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_fk" FOREIGN KEY ("workspace_id","conversation_id","message_seq") REFERENCES "public"."message"("workspace_id","conversation_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_of_message" ON "attachment" USING btree ("workspace_id","conversation_id","message_seq");--> statement-breakpoint
CREATE INDEX "attachment_unsent" ON "attachment" USING btree ("created_at") WHERE conversation_id is null;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_text" CHECK (char_length("message"."text") <= 10000 and ("message"."text" <> '' or "message"."file_names" is not null or "message"."deleted_at" is not null));