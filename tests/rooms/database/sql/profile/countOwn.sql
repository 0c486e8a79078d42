select 'membership' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select person.joined_at as "sortAt", person.person_id::text as "sortId", community.name as "community", person.person_id as "personId", person.name as "name", organisation.name as "organisation", area.name as "area", person.joined_at as "joinedAt", array(select person_role.role
  from person_role
  where person_role.community_id = person.community_id
  and person_role.person_id = person.person_id
  order by person_role.role) as "roles"
  from person
  join community on community.community_id = person.community_id
  join organisation on organisation.community_id = person.community_id
  and organisation.organisation_id = person.organisation_id
  left join area on area.community_id = person.community_id
  and area.area_id = person.area_id
  where ("person"."community_id" = $1
  and "person"."person_id" = $2)) as own
  union all select 'sign-ins' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select 'epoch'::timestamptz as "sortAt", md5(issuer || ' ' || tenant || ' ' || subject) as "sortId", issuer as "provider", nullif(tenant, '') as "tenant", subject as "subject"
  from identity
  where ("identity"."community_id" = $3
  and "identity"."person_id" = $4)) as own
  union all select 'sessions' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select started_at as "sortAt", session_id::text as "sortId", session_id as "sessionId", provider_key as "provider", device as "device", started_at as "startedAt", last_used_at as "lastUsedAt", ends_at as "endsAt", ended_at as "endedAt", end_reason as "endReason"
  from session
  where ("session"."community_id" = $5
  and "session"."person_id" = $6)) as own
  union all select 'keys' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select created_at as "sortAt", key_id::text as "sortId", key_id as "keyId", name as "name", roles as "roles", created_at as "createdAt", last_used_on as "lastUsedOn", expires_at as "expiresAt", revoked_at as "revokedAt"
  from api_key
  where ("api_key"."community_id" = $7
  and "api_key"."person_id" = $8)) as own
  union all select 'settings' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select set_at as "sortAt", 'found' as "sortId", 'found-by-name' as "setting", is_findable as "isOn", set_at as "setAt"
  from findable_choice
  where ("findable_choice"."community_id" = $9
  and "findable_choice"."person_id" = $10)
  union all select set_at, 'written', 'written-to-by-name', is_open, set_at
  from talk_choice
  where ("talk_choice"."community_id" = $11
  and "talk_choice"."person_id" = $12)) as own
  union all select 'trail' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select entry.at as "sortAt", lpad(entry.seq::text, 19, '0') as "sortId", entry.at as "at", entry.deed as "deed", false as "isByOthers"
  from audit_entry as entry
  where ("entry"."community_id" = $13
  and "entry"."actor_id" = $14)
  union all select entry.at, lpad(entry.seq::text, 19, '0'), entry.at, entry.deed, true
  from audit_entry as entry
  where entry.community_id = $15
  and entry.subject_kind = 'person'
  and entry.subject_id = $16::uuid::text
  and entry.actor_id is distinct
  from $17::uuid
  and entry.deed = any($18)) as own
  union all select 'questions' as "kind", count(*)::int as "count", (count(*) filter (where own."isWithoutName"))::int as "withoutName"
  from ( select post.posted_at as "sortAt", post.post_id::text as "sortId", post.post_id as "postId", post.thread_id as "threadId", thread.channel_id as "channelId", post.is_anonymous as "isWithoutName", case when post.is_anonymous then ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "post"."community_id"
  and pseudonym.thread_id = "post"."thread_id"
  and pseudonym.person_id = "post"."author_id") end as "shownAs", case when (post.state = 'visible' or (post.author_id = $19
  and post.state <> 'withdrawn')) then post.body end as "body", case when (post.state = 'visible' or (post.author_id = $20
  and post.state <> 'withdrawn'))
  and post.state <> 'quarantined' then post.mentions else '[]' end as "mentions", post.state as "state", post.posted_at as "postedAt", post.edited_at as "editedAt", post.withdrawn_at as "withdrawnAt", case when (post.state = 'visible' or (post.author_id = $21
  and post.state <> 'withdrawn')) then thread.title end as "title", thread.needs as "needs", thread.barriers as "barriers", thread.urgency as "urgency", thread.state as "threadState"
  from post
  join thread on thread.community_id = post.community_id
  and thread.thread_id = post.thread_id
  where ("post"."community_id" = $22
  and "post"."author_id" = $23)
  and post.number = 1) as own
  union all select 'answers' as "kind", count(*)::int as "count", (count(*) filter (where own."isWithoutName"))::int as "withoutName"
  from ( select post.posted_at as "sortAt", post.post_id::text as "sortId", post.post_id as "postId", post.thread_id as "threadId", thread.channel_id as "channelId", post.is_anonymous as "isWithoutName", case when post.is_anonymous then ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "post"."community_id"
  and pseudonym.thread_id = "post"."thread_id"
  and pseudonym.person_id = "post"."author_id") end as "shownAs", case when (post.state = 'visible' or (post.author_id = $24
  and post.state <> 'withdrawn')) then post.body end as "body", case when (post.state = 'visible' or (post.author_id = $25
  and post.state <> 'withdrawn'))
  and post.state <> 'quarantined' then post.mentions else '[]' end as "mentions", post.state as "state", post.posted_at as "postedAt", post.edited_at as "editedAt", post.withdrawn_at as "withdrawnAt"
  from post
  join thread on thread.community_id = post.community_id
  and thread.thread_id = post.thread_id
  where ("post"."community_id" = $26
  and "post"."author_id" = $27)
  and post.number > 1) as own
  union all select 'earlier-words' as "kind", count(*)::int as "count", (count(*) filter (where own."isWithoutName"))::int as "withoutName"
  from ( select post_version.written_at as "sortAt", post_version.post_id || '.' || lpad(post_version.version::text, 9, '0') as "sortId", post_version.post_id as "postId", post_version.version as "version", post.is_anonymous as "isWithoutName", post_version.title as "title", post_version.body as "body", post_version.mentions as "mentions", post_version.written_at as "writtenAt"
  from post
  join post_version on post_version.community_id = post.community_id
  and post_version.post_id = post.post_id
  where ("post"."community_id" = $28
  and "post"."author_id" = $29)
  and (post.state <> 'quarantined'
  and ( (post_version.is_shown
  and post.state = 'visible') or (post.author_id = $30
  and post.state <> 'withdrawn') or false))) as own
  union all select 'thanks' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select at as "sortAt", post_id::text as "sortId", post_id as "postId", at as "at"
  from post_thanks
  where ("post_thanks"."community_id" = $31
  and "post_thanks"."person_id" = $32)) as own
  union all select 'worked' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select said.at as "sortAt", said.id::text as "sortId", said.what as "what", said.id as "id", area.name as "area", said.at as "at"
  from ( select community_id, 'answer' as what, post_id as id, area_id, at
  from post_worked
  where ("post_worked"."community_id" = $33
  and "post_worked"."person_id" = $34)
  union all select community_id, 'case-study', case_id, area_id, said_at
  from case_worked
  where ("case_worked"."community_id" = $35
  and "case_worked"."person_id" = $36) ) as said
  left join area on area.community_id = said.community_id
  and area.area_id = said.area_id) as own
  union all select 'mentor-offers' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select changed_at as "sortAt", offer_id::text as "sortId", offer_id as "offerId", needs as "needs", headline as "headline", words as "words", changed_at as "changedAt", ended_at as "endedAt"
  from mentor_offer
  where ("mentor_offer"."community_id" = $37
  and "mentor_offer"."person_id" = $38)) as own
  union all select 'service-words' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select stated_at as "sortAt", statement_id::text as "sortId", service_id as "serviceId", by_role as "byRole", capacity as "capacity", wait_min_weeks as "waitMinWeeks", wait_max_weeks as "waitMaxWeeks", phone as "phone", ask_for as "askFor", how_to_refer as "howToRefer", barriers as "barriers", stated_at as "statedAt", withdrawn_at as "withdrawnAt"
  from service_statement
  where ("service_statement"."community_id" = $39
  and "service_statement"."person_id" = $40)) as own
  union all select 'service-tips' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select posted_at as "sortAt", tip_id::text as "sortId", tip_id as "tipId", service_id as "serviceId", by_role as "byRole", body as "body", state as "state", posted_at as "postedAt"
  from service_tip
  where ("service_tip"."community_id" = $41
  and "service_tip"."author_id" = $42)) as own
  union all select 'channels' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select channel_member.joined_at as "sortAt", channel.channel_id::text as "sortId", channel.channel_id as "channelId", channel.name as "name", channel_member.joined_at as "joinedAt"
  from channel_member
  join channel on channel.community_id = channel_member.community_id
  and channel.channel_id = channel_member.channel_id
  where ("channel_member"."community_id" = $43
  and "channel_member"."person_id" = $44)) as own
  union all select 'rules-accepted' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select at as "sortAt", channel_id::text as "sortId", channel_id as "channelId", version as "version", at as "at"
  from rules_accepted
  where ("rules_accepted"."community_id" = $45
  and "rules_accepted"."person_id" = $46)) as own
  union all select 'join-requests' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select asked_at as "sortAt", request_id::text as "sortId", request_id as "requestId", channel_id as "channelId", words as "words", state as "state", asked_at as "askedAt", decided_at as "decidedAt"
  from join_request
  where ("join_request"."community_id" = $47
  and "join_request"."person_id" = $48)) as own
  union all select 'invitations' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select invited_at as "sortAt", invitation_id::text as "sortId", 'into-channel' as "what", false as "isByMe", channel_id as "channelId", state as "state", invited_at as "at", ended_at as "endedAt"
  from channel_invitation
  where ("channel_invitation"."community_id" = $49
  and "channel_invitation"."person_id" = $50)
  and state <> 'withdrawn'
  union all select invited_at, invitation_id::text, 'into-channel', true, channel_id, null, invited_at, null
  from channel_invitation
  where ("channel_invitation"."community_id" = $51
  and "channel_invitation"."invited_by" = $52)
  union all select offered_at, offer_id::text, 'to-host', offered_by = $53, channel_id, null, offered_at, null
  from hosting_offer
  where ("hosting_offer"."community_id" = $54
  and "hosting_offer"."person_id" = $55) or ("hosting_offer"."community_id" = $56
  and "hosting_offer"."offered_by" = $57)) as own
  union all select 'taken-out' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select at as "sortAt", channel_id::text as "sortId", channel_id as "channelId", at as "at"
  from channel_taken_out
  where ("channel_taken_out"."community_id" = $58
  and "channel_taken_out"."person_id" = $59)) as own
  union all select 'hosting' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select created_at as "sortAt", channel_id::text as "sortId", 'channel' as "what", channel_id as "channelId", null::uuid as "caseId", null::timestamptz as "at"
  from channel
  where ("channel"."community_id" = $60
  and "channel"."host_id" = $61)
  union all select pinned_at, channel_id || '.' || case_id, 'pin', channel_id, case_id, pinned_at
  from channel_pin
  where ("channel_pin"."community_id" = $62
  and "channel_pin"."pinned_by" = $63)) as own
  union all select 'watching' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select since as "sortAt", thread_id::text as "sortId", 'thread' as "what", thread_id as "id", watch as "watch", since as "since"
  from thread_watch
  where ("thread_watch"."community_id" = $64
  and "thread_watch"."person_id" = $65)
  union all select since, channel_id::text, 'channel', channel_id, watch, since
  from channel_watch
  where ("channel_watch"."community_id" = $66
  and "channel_watch"."person_id" = $67)) as own
  union all select 'read-marks' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select 'epoch'::timestamptz as "sortAt", thread_id::text as "sortId", thread_id as "threadId", up_to_number as "upToNumber"
  from read_mark
  where ("read_mark"."community_id" = $68
  and "read_mark"."person_id" = $69)) as own
  union all select 'talks' as "kind", count(*)::int as "count", (count(*) filter (where own."isWithoutName"))::int as "withoutName"
  from ( select talk.started_at as "sortAt", talk.talk_id::text as "sortId", talk.talk_id as "talkId", not (talk.author_id = $70) as "isBegunByMe", not (case when (talk.author_id = $71) then talk.author_named else talk.reader_named end) as "isWithoutName", case when not not (case when (talk.author_id = $72) then talk.author_named else talk.reader_named end) then null when (talk.author_id = $73) then ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "talk"."community_id"
  and pseudonym.thread_id = "talk"."thread_id"
  and pseudonym.person_id = "talk"."author_id") else talk.reader_pseudonym end as "shownAs", talk.started_at as "startedAt", talk.ended_at is not null as "isEnded"
  from relay_talk as talk
  where (talk.community_id = $74
  and (talk.reader_id = $75 or talk.author_id = $76))) as own
  union all select 'messages' as "kind", count(*)::int as "count", (count(*) filter (where own."isWithoutName"))::int as "withoutName"
  from ( select message.sent_at as "sortAt", message.message_id::text as "sortId", message.talk_id as "talkId", message.number as "number", not (case when (talk.author_id = $77) then talk.author_named else talk.reader_named end) as "isWithoutName", message.body as "body", message.sent_at as "sentAt"
  from relay_talk as talk
  join relay_message as message on message.community_id = talk.community_id
  and message.talk_id = talk.talk_id
  and message.is_authors = (talk.author_id = $78)
  where (talk.community_id = $79
  and (talk.reader_id = $80 or talk.author_id = $81))) as own
  union all select 'talk-reports' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select report.reported_at as "sortAt", report.report_id::text as "sortId", report.talk_id as "talkId", report.reason as "reason", report.words as "words", report.reported_at as "reportedAt"
  from relay_talk as talk
  join relay_report as report on report.community_id = talk.community_id
  and report.talk_id = talk.talk_id
  and report.by_author = (talk.author_id = $82)
  where (talk.community_id = $83
  and (talk.reader_id = $84 or talk.author_id = $85))) as own
  union all select 'case-studies' as "kind", count(*)::int as "count", (count(*) filter (where own."isWithoutName"))::int as "withoutName"
  from ( select changed_at as "sortAt", case_id::text as "sortId", case_id as "caseId", (case_study.is_anonymous or exists (select 1
  from post
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and post.author_id = case_study.author_id
  and post.is_anonymous
  and post.posted_at <= coalesce(( select min(first.decided_at)
  from case_version as first
  where first.community_id = case_study.community_id
  and first.case_id = case_study.case_id
  and first.state = 'published'), 'infinity'))) as "isWithoutName", state as "state", evidence as "evidence", origin as "origin", published_version as "publishedVersion", review_by as "reviewBy", published_at as "publishedAt", expired_at as "expiredAt", withdrawn_at as "withdrawnAt", changed_at as "changedAt"
  from case_study
  where community_id = $86
  and (case_study.author_id = $87)) as own
  union all select 'case-words' as "kind", count(*)::int as "count", (count(*) filter (where own."isWithoutName"))::int as "withoutName"
  from ( select case_version.written_at as "sortAt", case_version.case_id || '.' || lpad(case_version.version::text, 9, '0') as "sortId", case_version.case_id as "caseId", case_version.version as "version", (case_study.is_anonymous or exists (select 1
  from post
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and post.author_id = case_study.author_id
  and post.is_anonymous
  and post.posted_at <= coalesce(( select min(first.decided_at)
  from case_version as first
  where first.community_id = case_study.community_id
  and first.case_id = case_study.case_id
  and first.state = 'published'), 'infinity'))) as "isWithoutName", case_version.state as "state", case_version.title as "title", case_version.situation as "situation", case_version.tried as "tried", case_version.happened as "happened", case_version.learnt as "learnt", case_version.steps as "steps", case_version.needs as "needs", case_version.barriers as "barriers", case_version.people as "people", case_version.organisations as "organisations", area.name as "area", case_version.written_at as "writtenAt", case_version.submitted_at as "submittedAt", case_version.decided_at as "decidedAt"
  from case_study
  join case_version on case_version.community_id = case_study.community_id
  and case_version.case_id = case_study.case_id
  left join area on area.community_id = case_version.community_id
  and area.area_id = case_version.area_id
  where case_study.community_id = $88
  and (case_study.author_id = $89)
  and case_study.origin <> 'import'
  and (case_study.state <> 'withdrawn'
  and (case_version.state <> 'published' or case_version.version >= case_study.history_from
  and not exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "case_version"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at))))) as own
  union all select 'saved' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select saved_at as "sortAt", kind || '.' || subject_id as "sortId", kind as "what", subject_id::text as "id", saved_at as "savedAt"
  from saved_find
  where ("saved_find"."community_id" = $90
  and "saved_find"."person_id" = $91)
  union all select saved_at, 'case-study.' || case_id, 'case-study', case_id::text, saved_at
  from case_saved
  where ("case_saved"."community_id" = $92
  and "case_saved"."person_id" = $93)) as own
  union all select 'chases' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select made_at as "sortAt", chase_id::text as "sortId", chase_id as "chaseId", reference as "reference", need as "need", service as "service", organisation as "organisation", source_kind as "source", ask as "ask", state as "state", state_at as "stateAt", said_by_organisation as "isSaidByOrganisation", cannot_help as "cannotHelp", capacity as "capacity", wait_min_weeks as "waitMinWeeks", wait_max_weeks as "waitMaxWeeks", due_on as "dueOn", carry_on_until as "carryOnUntil", made_at as "madeAt", closed_at as "closedAt", outcome as "outcome", barriers as "barriers", ( select coalesce(json_agg(json_build_object('at', made.at, 'dueOn', made.due_on, 'result', made.result)
  order by made.due_on), '[]')
  from chase_check as made
  where made.community_id = chase.community_id
  and made.chase_id = chase.chase_id ) as "checks"
  from chase
  where ("chase"."community_id" = $94
  and "chase"."person_id" = $95)) as own
  union all select 'chase-steps' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select step.at as "sortAt", step.chase_id || '.' || lpad(step.number::text, 9, '0') as "sortId", step.chase_id as "chaseId", step.number as "number", step.kind as "step", step.by_organisation as "isByOrganisation", step.state as "state", step.due_on as "dueOn", step.at as "at"
  from chase
  join chase_event as step on step.community_id = chase.community_id
  and step.chase_id = chase.chase_id
  where ("chase"."community_id" = $96
  and "chase"."person_id" = $97)) as own
  union all select 'chase-links' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select link.made_at as "sortAt", link.chase_id || '.' || md5(link.token_hash) as "sortId", link.chase_id as "chaseId", link.made_at as "madeAt", link.expires_at as "expiresAt", link.revoked_at as "revokedAt"
  from chase
  join chase_link as link on link.community_id = chase.community_id
  and link.chase_id = chase.chase_id
  where ("chase"."community_id" = $98
  and "chase"."person_id" = $99)) as own
  union all select 'supervision' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select asked_at as "sortAt", request_id::text as "sortId", request_id as "requestId", need as "need", path_id as "pathId", is_urgent as "isUrgent", body as "body", state as "state", asked_at as "askedAt", acknowledged_at as "acknowledgedAt", closed_at as "closedAt", ended as "ended"
  from supervision_request
  where ("supervision_request"."community_id" = $100
  and "supervision_request"."asker_id" = $101)) as own
  union all select 'duties' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select starts_at as "sortAt", duty_id::text as "sortId", area.name as "area", starts_at as "startsAt", ends_at as "endsAt"
  from supervision_duty
  join area on area.community_id = supervision_duty.community_id
  and area.area_id = supervision_duty.area_id
  where ("supervision_duty"."community_id" = $102
  and "supervision_duty"."person_id" = $103)) as own
  union all select 'learning' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select changed_at as "sortAt", module_id || '.' || version as "sortId", module_id as "moduleId", version as "version", last_card as "lastCard", is_check_passed as "isCheckPassed", changed_at as "changedAt", completed_at as "completedAt"
  from learning_progress
  where ("learning_progress"."community_id" = $104
  and "learning_progress"."person_id" = $105)) as own
  union all select 'nudge-choice' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select 'epoch'::timestamptz as "sortAt", 'choice' as "sortId", ways as "ways", kinds as "kinds", rhythm as "rhythm", quiet_from as "quietFrom", quiet_until as "quietUntil", is_quiet_at_weekends as "isQuietAtWeekends", digest_hour as "digestHour"
  from nudge_choice
  where ("nudge_choice"."community_id" = $106
  and "nudge_choice"."person_id" = $107)) as own
  union all select 'nudge-addresses' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select set_at as "sortAt", way as "sortId", way as "way", address_id as "addressId", sealed as "sealed", state as "state", set_at as "setAt"
  from nudge_address
  where ("nudge_address"."community_id" = $108
  and "nudge_address"."person_id" = $109)) as own
  union all select 'nudges' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select made_at as "sortAt", nudge_id::text as "sortId", nudge_id as "nudgeId", nudge.kind as "about", thread_id as "threadId", post_id as "postId", made_at as "madeAt", seen_at as "seenAt", settled_at as "settledAt"
  from nudge
  where ("nudge"."community_id" = $110
  and "nudge"."person_id" = $111)
  and ( (nudge.thread_id is null or exists (select 1
  from thread
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  where thread.community_id = nudge.community_id
  and thread.thread_id = nudge.thread_id
  and (thread.author_id = $112 or ((channel.community_id = $113
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $114)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $115
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))))))
  and (nudge.post_id is null or exists (select 1
  from post
  join thread on thread.community_id = post.community_id
  and thread.thread_id = post.thread_id
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  where post.community_id = nudge.community_id
  and post.post_id = nudge.post_id
  and (post.author_id = $116 or ((channel.community_id = $117
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $118)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $119
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1))))
  and (post.state = 'visible')))))) as own
  union all select 'nudge-messages' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select made_at as "sortAt", sending_id::text as "sortId", way as "way", content as "content", state as "state", fault as "fault", made_at as "madeAt", ended_at as "endedAt"
  from nudge_sending
  where ("nudge_sending"."community_id" = $120
  and "nudge_sending"."person_id" = $121)) as own
  union all select 'asked-to-help' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select offered_at as "sortAt", thread_id::text as "sortId", thread_id as "threadId", offered_at as "at"
  from nudge_offer
  where ("nudge_offer"."community_id" = $122
  and "nudge_offer"."person_id" = $123)) as own
  union all select 'mentions' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select mention_told.told_at as "sortAt", post.post_id::text as "sortId", post.post_id as "postId", mention_told.told_at as "at"
  from mention_told
  join post on post.community_id = mention_told.community_id
  and post.post_id = mention_told.post_id
  join thread on thread.community_id = post.community_id
  and thread.thread_id = post.thread_id
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  where ("mention_told"."community_id" = $124
  and "mention_told"."person_id" = $125)
  and ((channel.community_id = $126
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $127)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $128
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1))))
  and (post.state = 'visible')) as own
  union all select 'reports' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select post_report.reported_at as "sortAt", post_report.case_id::text as "sortId", reported.post_id as "postId", post_report.reason as "reason", post_report.words as "words", post_report.reported_at as "reportedAt"
  from post_report
  join moderation_case as reported on reported.community_id = post_report.community_id
  and reported.case_id = post_report.case_id
  where ("post_report"."community_id" = $129
  and "post_report"."reporter_id" = $130)) as own
  union all select 'decisions' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select decided.decided_at as "sortAt", decided.case_id::text as "sortId", decided.post_id as "postId", decided.decision as "decision", decided.decided_at as "at"
  from post
  join moderation_case as decided on decided.community_id = post.community_id
  and decided.post_id = post.post_id
  where ("post"."community_id" = $131
  and "post"."author_id" = $132)
  and decided.decided_at is not null
  and (decided.decision <> 'kept' or decided.words is not null or decided.why && array['held', 'appealed'])) as own
  union all select 'appeals' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select appeal.opened_at as "sortAt", appeal.case_id::text as "sortId", appeal.post_id as "postId", appeal.appeal_words as "words", appeal.opened_at as "at"
  from post
  join moderation_case as appeal on appeal.community_id = post.community_id
  and appeal.post_id = post.post_id
  where ("post"."community_id" = $133
  and "post"."author_id" = $134)
  and appeal.appeal_of is not null) as own
  union all select 'notices' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select at as "sortAt", notice_id::text as "sortId", author_notice.kind as "notice", post_id as "postId", at as "at", lifted_at as "liftedAt"
  from author_notice
  where ("author_notice"."community_id" = $135
  and "author_notice"."person_id" = $136)) as own
  union all select 'for-others' as "kind", count(*)::int as "count", null::int as "withoutName"
  from ( select coalesce(done.at, 'epoch') as "sortAt", done.what || '.' || done.id as "sortId", done.what as "what", done.id as "id", done.at as "at"
  from ( select "moderation_case"."decided_at" as at, 'moderation-decision' as what, "moderation_case"."case_id"::text as id
  from "moderation_case"
  where ("moderation_case"."community_id" = $137
  and "moderation_case"."decided_by" = $138)
  union all select "relay_report"."decided_at" as at, 'talk-decision' as what, "relay_report"."report_id"::text as id
  from "relay_report"
  where ("relay_report"."community_id" = $139
  and "relay_report"."decided_by" = $140)
  union all select "case_version"."decided_at" as at, 'case-decision' as what, "case_version"."case_id"::text as id
  from "case_version"
  where ("case_version"."community_id" = $141
  and "case_version"."decided_by" = $142)
  union all select "join_request"."decided_at" as at, 'join-decision' as what, "join_request"."request_id"::text as id
  from "join_request"
  where ("join_request"."community_id" = $143
  and "join_request"."decided_by" = $144)
  union all select "author_notice"."at" as at, 'notice' as what, "author_notice"."notice_id"::text as id
  from "author_notice"
  where ("author_notice"."community_id" = $145
  and "author_notice"."by_id" = $146)
  union all select "author_notice"."lifted_at" as at, 'suspension-lifted' as what, "author_notice"."notice_id"::text as id
  from "author_notice"
  where ("author_notice"."community_id" = $147
  and "author_notice"."lifted_by" = $148)
  union all select "unmasking"."requested_at" as at, 'unmasking-requested' as what, "unmasking"."unmasking_id"::text as id
  from "unmasking"
  where ("unmasking"."community_id" = $149
  and "unmasking"."requested_by" = $150)
  union all select "unmasking"."approved_at" as at, 'unmasking-approved' as what, "unmasking"."unmasking_id"::text as id
  from "unmasking"
  where ("unmasking"."community_id" = $151
  and "unmasking"."approved_by" = $152)
  union all select "supervision_request"."acknowledged_at" as at, 'supervision-taken' as what, "supervision_request"."request_id"::text as id
  from "supervision_request"
  where ("supervision_request"."community_id" = $153
  and "supervision_request"."held_by" = $154)
  union all select "supervision_request"."closed_at" as at, 'supervision-closed' as what, "supervision_request"."request_id"::text as id
  from "supervision_request"
  where ("supervision_request"."community_id" = $155
  and "supervision_request"."closed_by" = $156)
  union all select null::timestamptz as at, 'duty-set' as what, "supervision_duty"."duty_id"::text as id
  from "supervision_duty"
  where ("supervision_duty"."community_id" = $157
  and "supervision_duty"."set_by" = $158)
  union all select "urgent_hold"."seen_at" as at, 'held-post-looked-after' as what, "urgent_hold"."post_id"::text as id
  from "urgent_hold"
  where ("urgent_hold"."community_id" = $159
  and "urgent_hold"."seen_by" = $160)
  union all select "next_steps_review"."recorded_at" as at, 'review-recorded' as what, "next_steps_review"."digest"::text as id
  from "next_steps_review"
  where ("next_steps_review"."community_id" = $161
  and "next_steps_review"."recorded_by" = $162)) as done) as own;
