CREATE TABLE "ban" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"site_id" uuid NOT NULL,
	"visitor_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"agent_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"network" text,
	"network_until" timestamp (3) with time zone,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by_id" uuid,
	CONSTRAINT "ban_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "ban_workspaceId_clientId_unique" UNIQUE("workspace_id","client_id")
);
--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "ban" ADD CONSTRAINT "ban_workspace_id_site_id_site_workspace_id_id_fk" FOREIGN KEY ("workspace_id","site_id") REFERENCES "public"."site"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ban" ADD CONSTRAINT "ban_workspace_id_visitor_id_visitor_workspace_id_id_fk" FOREIGN KEY ("workspace_id","visitor_id") REFERENCES "public"."visitor"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ban" ADD CONSTRAINT "ban_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ban" ADD CONSTRAINT "ban_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ban" ADD CONSTRAINT "ban_workspace_id_lifted_by_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","lifted_by_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ban_list" ON "ban" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ban_of_visitor" ON "ban" USING btree ("workspace_id","visitor_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "ban_network" ON "ban" USING btree ("network_until") WHERE network is not null;--> statement-breakpoint
CREATE INDEX "visit_network" ON "visit" USING btree ("last_seen_at") WHERE network is not null;