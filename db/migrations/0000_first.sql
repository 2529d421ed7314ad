CREATE TYPE "public"."presence" AS ENUM('ONLINE', 'AWAY', 'OFFLINE');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('OWNER', 'ADMIN', 'AGENT');--> statement-breakpoint
CREATE TYPE "public"."author_type" AS ENUM('VISITOR', 'AGENT', 'SYSTEM');--> statement-breakpoint
CREATE TYPE "public"."conversation_state" AS ENUM('QUEUED', 'ACTIVE', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."routing_reason" AS ENUM('ONLY_ONE_FREE', 'HIGHEST_PRIORITY', 'EVEN_SPREAD', 'NOBODY_FREE', 'BY_HAND');--> statement-breakpoint
CREATE TYPE "public"."actor_type" AS ENUM('AGENT', 'VISITOR', 'PARTNER', 'SYSTEM');--> statement-breakpoint
CREATE TYPE "public"."when_unavailable" AS ENUM('HIDE', 'QUEUE');--> statement-breakpoint
CREATE TABLE "agent" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"email" text,
	"password_hash" text,
	"name" text NOT NULL,
	"role" "role" NOT NULL,
	"permissions" text[] DEFAULT '{}' NOT NULL,
	"department" text DEFAULT '' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"status_text" text DEFAULT '' NOT NULL,
	"front_office" boolean DEFAULT true NOT NULL,
	"max_active_chats" integer DEFAULT 4 NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Stockholm' NOT NULL,
	"chosen_presence" "presence" DEFAULT 'ONLINE' NOT NULL,
	"presence" "presence" DEFAULT 'OFFLINE' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "agent_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "agent_workspaceId_clientId_unique" UNIQUE("workspace_id","client_id"),
	CONSTRAINT "agent_max_active_chats" CHECK ("agent"."max_active_chats" between 1 and 100),
	CONSTRAINT "agent_chosen_presence" CHECK ("agent"."chosen_presence" <> 'OFFLINE')
);
--> statement-breakpoint
CREATE TABLE "agent_connection" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"process_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "agent_connection_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "agent_session" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "agent_session_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "api_key" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"prefix" text NOT NULL,
	"permissions" text[] NOT NULL,
	"created_by_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_key_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "api_key_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "api_key_workspaceId_clientId_unique" UNIQUE("workspace_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"visitor_id" uuid NOT NULL,
	"visit_id" uuid,
	"client_id" text,
	"external_id" text,
	"state" "conversation_state" NOT NULL,
	"seq" integer NOT NULL,
	"agent_id" uuid,
	"label_id" uuid,
	"visitor_name" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"assigned_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by" "author_type",
	"first_visitor_message_at" timestamp (3) with time zone,
	"first_agent_message_at" timestamp (3) with time zone,
	"first_response_ms" integer,
	"waiting_since" timestamp (3) with time zone,
	"message_count" integer DEFAULT 0 NOT NULL,
	"last_message_text" text,
	"last_message_author" "author_type",
	"last_message_at" timestamp (3) with time zone,
	"agent_read_seq" integer DEFAULT 0 NOT NULL,
	"visitor_read_seq" integer DEFAULT 0 NOT NULL,
	"agent_unread" integer DEFAULT 0 NOT NULL,
	"visitor_unread" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "conversation_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "conversation_workspaceId_visitorId_clientId_unique" UNIQUE("workspace_id","visitor_id","client_id"),
	CONSTRAINT "conversation_workspaceId_externalId_unique" UNIQUE("workspace_id","external_id"),
	CONSTRAINT "conversation_active_has_agent" CHECK ("conversation"."state" <> 'ACTIVE' or "conversation"."agent_id" is not null),
	CONSTRAINT "conversation_ended_at" CHECK (("conversation"."state" = 'ENDED') = ("conversation"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "conversation_tag" (
	"workspace_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	CONSTRAINT "conversation_tag_workspace_id_conversation_id_tag_id_pk" PRIMARY KEY("workspace_id","conversation_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "routing_decision" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"agent_id" uuid,
	"reason" "routing_reason" NOT NULL,
	"candidates" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "routing_decision_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"workspace_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"type" text NOT NULL,
	"conversation_id" uuid,
	"seq" integer,
	"subject_id" uuid,
	"actor_type" "actor_type" NOT NULL,
	"actor_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_workspace_id_position_pk" PRIMARY KEY("workspace_id","position")
);
--> statement-breakpoint
CREATE TABLE "event_head" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "group_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "group_workspaceId_clientId_unique" UNIQUE("workspace_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "group_agent" (
	"workspace_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	CONSTRAINT "group_agent_workspace_id_group_id_agent_id_pk" PRIMARY KEY("workspace_id","group_id","agent_id")
);
--> statement-breakpoint
CREATE TABLE "label" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"name" text NOT NULL,
	"color" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "label_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "label_workspaceId_clientId_unique" UNIQUE("workspace_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "tag" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tag_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "tag_workspaceId_name_unique" UNIQUE("workspace_id","name")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"workspace_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"id" uuid NOT NULL,
	"author" "author_type" NOT NULL,
	"agent_id" uuid,
	"client_id" text,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_workspace_id_conversation_id_seq_pk" PRIMARY KEY("workspace_id","conversation_id","seq"),
	CONSTRAINT "message_workspaceId_conversationId_author_clientId_unique" UNIQUE("workspace_id","conversation_id","author","client_id"),
	CONSTRAINT "message_text" CHECK (char_length("message"."text") between 1 and 10000),
	CONSTRAINT "message_agent" CHECK (("message"."author" = 'AGENT') = ("message"."agent_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "rapid_response" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"owner_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "rapid_response_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "rapid_response_workspaceId_clientId_unique" UNIQUE("workspace_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "server_process" (
	"id" uuid PRIMARY KEY NOT NULL,
	"beat_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"allowed_origins" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"when_unavailable" "when_unavailable" DEFAULT 'QUEUE' NOT NULL,
	"color" text DEFAULT '#5a48d6' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "site_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "site_key_unique" UNIQUE("key"),
	CONSTRAINT "site_workspaceId_clientId_unique" UNIQUE("workspace_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "site_group" (
	"workspace_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "site_group_workspace_id_site_id_group_id_pk" PRIMARY KEY("workspace_id","site_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"visitor_id" uuid NOT NULL,
	"page_url" text NOT NULL,
	"page_title" text DEFAULT '' NOT NULL,
	"referrer" text DEFAULT '' NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visit_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "visitor" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"external_id" text,
	"name" text,
	"email" text,
	"phone" text,
	"language" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visitor_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "visitor_workspaceId_siteId_externalId_unique" UNIQUE("workspace_id","site_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agent" ADD CONSTRAINT "agent_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_connection" ADD CONSTRAINT "agent_connection_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_session" ADD CONSTRAINT "agent_session_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_workspace_id_created_by_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","created_by_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_workspace_id_site_id_site_workspace_id_id_fk" FOREIGN KEY ("workspace_id","site_id") REFERENCES "public"."site"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_workspace_id_visitor_id_visitor_workspace_id_id_fk" FOREIGN KEY ("workspace_id","visitor_id") REFERENCES "public"."visitor"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_workspace_id_visit_id_visit_workspace_id_id_fk" FOREIGN KEY ("workspace_id","visit_id") REFERENCES "public"."visit"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_workspace_id_label_id_label_workspace_id_id_fk" FOREIGN KEY ("workspace_id","label_id") REFERENCES "public"."label"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_tag" ADD CONSTRAINT "conversation_tag_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_tag" ADD CONSTRAINT "conversation_tag_workspace_id_tag_id_tag_workspace_id_id_fk" FOREIGN KEY ("workspace_id","tag_id") REFERENCES "public"."tag"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_head" ADD CONSTRAINT "event_head_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group" ADD CONSTRAINT "group_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_agent" ADD CONSTRAINT "group_agent_workspace_id_group_id_group_workspace_id_id_fk" FOREIGN KEY ("workspace_id","group_id") REFERENCES "public"."group"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_agent" ADD CONSTRAINT "group_agent_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label" ADD CONSTRAINT "label_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag" ADD CONSTRAINT "tag_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD CONSTRAINT "rapid_response_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD CONSTRAINT "rapid_response_workspace_id_owner_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","owner_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_group" ADD CONSTRAINT "site_group_workspace_id_site_id_site_workspace_id_id_fk" FOREIGN KEY ("workspace_id","site_id") REFERENCES "public"."site"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_group" ADD CONSTRAINT "site_group_workspace_id_group_id_group_workspace_id_id_fk" FOREIGN KEY ("workspace_id","group_id") REFERENCES "public"."group"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_workspace_id_visitor_id_visitor_workspace_id_id_fk" FOREIGN KEY ("workspace_id","visitor_id") REFERENCES "public"."visitor"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_workspace_id_site_id_site_workspace_id_id_fk" FOREIGN KEY ("workspace_id","site_id") REFERENCES "public"."site"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agent_email" ON "agent" USING btree ("email") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "agent_connection_agent" ON "agent_connection" USING btree ("workspace_id","agent_id");--> statement-breakpoint
CREATE INDEX "agent_session_agent" ON "agent_session" USING btree ("workspace_id","agent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_open_of_visitor" ON "conversation" USING btree ("workspace_id","visitor_id") WHERE state <> 'ENDED';--> statement-breakpoint
CREATE INDEX "conversation_queue" ON "conversation" USING btree ("workspace_id","site_id","started_at","id") WHERE state = 'QUEUED';--> statement-breakpoint
CREATE INDEX "conversation_slot" ON "conversation" USING btree ("workspace_id","agent_id") WHERE state = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "conversation_list" ON "conversation" USING btree ("workspace_id","started_at","id");--> statement-breakpoint
CREATE INDEX "conversation_of_agent" ON "conversation" USING btree ("workspace_id","agent_id","started_at","id");--> statement-breakpoint
CREATE INDEX "conversation_of_visitor" ON "conversation" USING btree ("workspace_id","visitor_id","started_at");--> statement-breakpoint
CREATE INDEX "conversation_of_label" ON "conversation" USING btree ("workspace_id","label_id","started_at","id");--> statement-breakpoint
CREATE INDEX "conversation_tag_tag" ON "conversation_tag" USING btree ("workspace_id","tag_id");--> statement-breakpoint
CREATE INDEX "routing_decision_conversation" ON "routing_decision" USING btree ("workspace_id","conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_of_conversation" ON "event" USING btree ("workspace_id","conversation_id","seq") WHERE conversation_id is not null;--> statement-breakpoint
CREATE INDEX "group_agent_agent" ON "group_agent" USING btree ("workspace_id","agent_id");--> statement-breakpoint
CREATE INDEX "rapid_response_owner" ON "rapid_response" USING btree ("workspace_id","owner_id");--> statement-breakpoint
CREATE INDEX "site_group_group" ON "site_group" USING btree ("workspace_id","group_id");--> statement-breakpoint
CREATE INDEX "visit_visitor" ON "visit" USING btree ("workspace_id","visitor_id","last_seen_at");