// The types of the API, made of docs/openapi.json by `make describe`. Not to be edited.

/** Who does something. `id` is the sign-in's, the technician's, or the customer's phone. */
export interface Actor {
  role: 'customer' | 'dispatcher' | 'owner' | 'system' | 'technician'
  id: string
  name: string
}

export interface AddNote {
  command: 'add_note'
  text: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** `key` is where the page has put the picture; it is looked at before it is the job's. */
export interface AddPhoto {
  command: 'add_photo'
  key: string
  text?: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface AllWording {
  version: number
  most: number
  fields: Record<string, FieldOfTexts>
  texts: WordedText[]
}

export interface Answer {
  name?: string
  reason?: string
  by?: string
  shown_sha256?: string
  ip?: string
  user_agent?: string
  wording?: string
}

export interface ApproveQuote {
  command: 'approve_quote'
  version: number
  name?: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface Arrive {
  command: 'arrive'
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface AskQuestion {
  command: 'ask_question'
  version: number
  text: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** A request as JSON. `opened` comes from the page, and one form is one request. Without a `town` the address is split at its first comma. `photos` are the keys of those that were put into the bucket for this form, with spaces. A `trial` goes the whole way and opens nothing: a deploy ends by sending one. */
export interface Asked {
  name?: string
  phone?: string
  address?: string
  town?: string
  issue?: string
  texts_allowed?: boolean
  language?: string
  preferred?: string
  website?: string
  opened?: string
  trial?: boolean
  photos?: string
}

export interface AssignTechnician {
  command: 'assign_technician'
  technician_id: string
  window?: Window | null
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** `now` is the server's clock. */
export interface Board {
  cards: Card[]
  technicians: TechnicianRecord[]
  company: Company
  you: User
  now: string
}

export interface CancelJob {
  command: 'cancel_job'
  reason: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** Absent means null. */
export interface Card {
  id: string
  version: number
  column: 'assigned' | 'cancelled' | 'completed' | 'en_route' | 'in_progress' | 'new' | 'quote_pending'
  priority: 'emergency' | 'routine' | 'urgent'
  customer: string
  phone: string
  location: Location
  issue: string
  opened_at: string
  column_since: string
  visit: number
  priority_reason?: string | null
  technician?: CardPerson | null
  window?: Window | null
  quote?: CardQuote | null
  badges?: ('declined_by_technician' | 'emergency' | 'en_route' | 'from_form' | 'hold' | 'late_action' | 'no_access' | 'no_texts' | 'on_site' | 'parts_asked' | 'question_asked' | 'quote_approved' | 'quote_declined' | 'text_failed' | 'unread_reply' | 'urgent')[]
}

export interface CardPerson {
  id: string
  name: string
}

export interface CardQuote {
  version: number
  status: 'approved' | 'declined' | 'expired' | 'sent' | 'superseded' | 'withdrawn'
  total_cents: number
}

export interface ChallengeAnswer {
  email: string
  challenge: string
  session: string
  password: string
}

/** One more step before anybody is let in: `NEW_PASSWORD_REQUIRED` at the first sign-in. */
export interface Challenged {
  challenge: string
  session: string
}

/** Somebody who is not `active` cannot sign in, and is signed out at once. */
export interface ChangeUser {
  role: 'dispatcher' | 'owner'
  active: boolean
}

/** What the owner sets. `phone` is E.164, `zone` an IANA name, `undo_seconds` the undo time. `rest_minutes` is how long a plan for a later day rests before its customer is told; `reminder_at` and `day_text_at` are the local times of the day before at which customers are reminded and technicians told of the whole day. `form_origins` are the web sites that may show the request form in a frame. */
export interface Company {
  name: string
  phone: string
  zone: string
  hours: Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', [string, string] | null>>
  tax: Tax
  price_book: PriceBookItem[]
  review_link: string
  quiet_hours: QuietHours | null
  undo_seconds: number
  rest_minutes: number
  reminder_at: string | null
  day_text_at: string
  quote_valid_days: number
  form_origins: string[]
}

/** What the owner sets. `phone` is E.164, `zone` an IANA name, `undo_seconds` the undo time. `rest_minutes` is how long a plan for a later day rests before its customer is told; `reminder_at` and `day_text_at` are the local times of the day before at which customers are reminded and technicians told of the whole day. `form_origins` are the web sites that may show the request form in a frame. */
export interface CompanyAsked {
  name?: string
  phone?: string
  zone?: string
  hours?: Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', [string, string] | null>>
  tax?: TaxAsked
  price_book?: PriceBookItemAsked[]
  review_link?: string
  quiet_hours?: QuietHours | null
  undo_seconds?: number
  rest_minutes?: number
  reminder_at?: string | null
  day_text_at?: string
  quote_valid_days?: number
  form_origins?: string[]
}

export interface CompleteJob {
  command: 'complete_job'
  text?: string
  override?: boolean
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** Oldest text first; `more`: there are earlier ones. `refuses` says why nothing can be written now. */
export interface Conversation {
  phone: string
  name: string
  kind: 'customer' | 'technician' | 'unknown'
  jobs: JobSummary[]
  texts: Text[]
  prefill: Prefill
  more: boolean
  refuses: 'no_consent' | 'opted_out' | null
  customer?: TalkCustomer
}

/** `name` is empty for a number that is nobody's; `job` is the one that is open; `unread` counts texts. */
export interface ConversationSummary {
  phone: string
  name: string
  kind: 'customer' | 'technician' | 'unknown'
  unread: number
  at: string
  last: Text | null
  job?: string
  priority?: 'emergency' | 'routine' | 'urgent'
  answered_by?: Writer
  answered_at?: string
  ignored?: true
}

export interface CopiedLink {
  url: string
}

/** Only what is given changes. A customer may change name and phone, the office everything. */
export interface CorrectDetails {
  command: 'correct_details'
  name?: string | null
  phone?: string | null
  language?: 'en' | 'es' | null
  texts_allowed?: boolean | null
  location?: string | NewLocation | null
  issue?: string | null
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface CountText {
  body: string
}

/** `texts_allowed` is the recorded consent; `consent` is the wording it was given to. */
export interface Customer {
  name: string
  phone: string
  language?: 'en' | 'es'
  texts_allowed?: boolean
  consent?: string
}

export type CustomerCommand = CorrectDetails | AddNote | AddPhoto | AskQuestion | ApproveQuote | DeclineQuote | CancelJob | TakeBack

export interface DayMeasures {
  jobs: number
  value_cents: number
  quotes_sent: number
  quotes_approved: number
  on_time: number
  with_window: number
  first_visit: number
  minutes_to_assign: number | null
  minutes_to_arrive: number | null
  minutes_on_site: number | null
  day: string
}

/** What the words of an issue decide, and which of them. */
export interface DecidedPriority {
  priority: 'emergency' | 'routine' | 'urgent'
  reasons: Reason[]
}

export interface DeclineAssignment {
  command: 'decline_assignment'
  reason?: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface DeclineQuote {
  command: 'decline_quote'
  version: number
  name?: string
  reason?: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** The details as they are from now on, and the names of what was changed. With another phone comes a `status_link` number and, if a quote waits, a `quote` version of its own; 0: unchanged. Both count over the job's whole life, also over what was taken back. */
export interface DetailsCorrected {
  type: 'details_corrected'
  customer: Customer
  location: Location
  issue: string
  version: number
  at: string
  command_id: string
  priority: 'emergency' | 'routine' | 'urgent'
  words: string[]
  changed?: string[]
  status_link?: number
  quote?: number
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** What PUT takes: by language and name, only the texts that change; empty words are the built-in ones again. */
export interface Edited {
  wording: Record<string, Record<string, string>>
}

export interface FieldOfTexts {
  means: string
  may_be_missing: boolean
}

export interface Forgotten {
  email: string
}

/** Of days. */
export interface FoundCards {
  jobs: Card[]
}

/** Of a phone number, newest first. */
export interface FoundJobs {
  jobs: JobSummary[]
}

export interface Healthy {
  ok: boolean
}

export interface Held {
  reason: string
  text: string
  until: string | null
}

export interface HoldJob {
  command: 'hold_job'
  reason: string
  text?: string
  until?: string | null
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface InBoth {
  en: string
  es: string
}

export interface InSome {
  en?: string
  es?: string
}

/** `unread` counts conversations; `next` is the `before` of the page after this one, null after the last. */
export interface Inbox {
  conversations: ConversationSummary[]
  unread: number
  next: string | null
}

/** Cognito writes to `email` with a first password, which is good for a week. */
export interface InviteUser {
  email: string
  name: string
  role: 'dispatcher' | 'owner'
}

/** The whole job without its history. `version` counts its writes; `window` is the promise that stands. */
export interface Job {
  id: string
  version: number
  status: 'cancelled' | 'completed' | 'open'
  column: 'assigned' | 'cancelled' | 'completed' | 'en_route' | 'in_progress' | 'new' | 'quote_pending'
  priority: 'emergency' | 'routine' | 'urgent'
  priority_reason: string | null
  priority_reasons: Reason[]
  priority_by: string | null
  customer: JobCustomer
  location: Place
  issue: string
  source: string
  opened_at: string
  closed_at: string | null
  column_since: string
  window: Window | null
  technician: Person | null
  visits: Visit[]
  quotes: Quote[]
  held: Held | null
  unread_replies: number
  texts_stopped: boolean
  failed_texts: string[]
  badges: ('declined_by_technician' | 'emergency' | 'en_route' | 'from_form' | 'hold' | 'late_action' | 'no_access' | 'no_texts' | 'on_site' | 'parts_asked' | 'question_asked' | 'quote_approved' | 'quote_declined' | 'text_failed' | 'unread_reply' | 'urgent')[]
}

export interface JobAnswer {
  job: Job
}

export interface JobCancelled {
  type: 'job_cancelled'
  reason: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface JobCompleted {
  type: 'job_completed'
  visit: number
  version: number
  at: string
  command_id: string
  text?: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `phone` is E.164; `texts_allowed` is what was agreed for this job. */
export interface JobCustomer {
  name: string
  phone: string
  language: 'en' | 'es'
  texts_allowed: boolean
}

export type JobEvent = JobOpened | DetailsCorrected | PrioritySet | VisitScheduled | TechnicianAssigned | TechnicianRemoved | TechnicianEnRoute | RunningLate | TechnicianArrived | NoteAdded | PhotoAdded | PartsRequested | QuestionAsked | NoAccessReported | JobHeld | JobResumed | QuoteSent | QuoteWithdrawn | QuoteApproved | QuoteDeclined | QuoteExpired | ReturnVisitNeeded | JobCompleted | JobCancelled | JobReopened | StepTakenBack | TextFailed | TextUnknown | TextResolved | TextSentAgain | ToldByPhone | ReplyReceived | ReplyRead | TextsStopped | TextsStarted | LateActionKept

export interface JobHeld {
  type: 'job_held'
  reason: string
  version: number
  at: string
  command_id: string
  text?: string
  until?: string | null
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface JobOpened {
  type: 'job_opened'
  id: string
  source: string
  customer: Customer
  location: Location
  issue: string
  version: number
  at: string
  command_id: string
  priority: 'emergency' | 'routine' | 'urgent'
  words: string[]
  window?: Window | null
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** Everything the office knows of a job, oldest event first. `taken_back` marks what was undone. */
export interface JobRecord {
  job: Job
  events: JobEvent[]
  customer: RecordCustomer
  earlier_jobs: JobSummary[]
  texts: Text[]
}

export interface JobReopened {
  type: 'job_reopened'
  visit: number
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface JobResumed {
  type: 'job_resumed'
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** A job in a list. `technician` is the last one's name, `value_cents` what was approved, null where nothing was. */
export interface JobSummary {
  id: string
  opened_at: string
  closed_at: string | null
  status: 'cancelled' | 'completed' | 'open'
  column: 'assigned' | 'cancelled' | 'completed' | 'en_route' | 'in_progress' | 'new' | 'quote_pending'
  issue: string
  location: Place
  customer: string
  phone: string
  technician: string | null
  value_cents: number | null
}

export interface LateActionKept {
  type: 'late_action_kept'
  wanted: string
  tapped: string
  version: number
  at: string
  command_id: string
  text?: string
  photo?: Photo | null
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** How long a text is as it leaves: `characters` as the network counts them, of `room` in so many `segments`. */
export interface Length {
  characters: number
  room: number
  segments: number
}

/** `page` is the new link of a customer whose phone number changed. */
export interface LinkedAnswer {
  job: LinkedJob
  page?: string
}

/** What the holder of a link may know of a job after a command. */
export interface LinkedJob {
  id: string
  version: number
  column: 'assigned' | 'cancelled' | 'completed' | 'en_route' | 'in_progress' | 'new' | 'quote_pending'
  status: 'cancelled' | 'completed' | 'open'
  visit: LinkedVisit
  quote: LinkedQuote | null
  held: boolean
}

export interface LinkedQuote {
  version: number
  status: 'approved' | 'declined' | 'expired' | 'sent' | 'superseded' | 'withdrawn'
}

export interface LinkedVisit {
  number: number
  status: 'assigned' | 'cancelled' | 'done' | 'en_route' | 'no_access' | 'on_site' | 'planned'
  window: Window | null
  eta_minutes: number | null
}

export interface Location {
  street: string
  town?: string
}

/** Somebody said by phone what such a text was to say. */
export interface MarkTold {
  command: 'mark_told'
  text_id: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** Sums and means over finished jobs. A mean is null where no job has the step. */
export interface Measures {
  jobs: number
  value_cents: number
  quotes_sent: number
  quotes_approved: number
  on_time: number
  with_window: number
  first_visit: number
  minutes_to_assign: number | null
  minutes_to_arrive: number | null
  minutes_on_site: number | null
}

/** Somebody of the office as the owner sees them. `invited`: has never signed in. */
export interface Member {
  id: string
  email: string
  name: string
  role: 'dispatcher' | 'owner'
  state: 'active' | 'disabled' | 'invited'
}

export interface NeedReturnVisit {
  command: 'need_return_visit'
  text?: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface NewCustomer {
  name: string
  phone: string
  texts_allowed: boolean
  language?: 'en' | 'es'
}

export interface NewLocation {
  street: string
  town?: string
}

/** `code` came by e-mail. */
export interface NewPassword {
  email: string
  code: string
  password: string
}

export interface NoAccessReported {
  type: 'no_access_reported'
  visit: number
  version: number
  at: string
  command_id: string
  text?: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface NoteAdded {
  type: 'note_added'
  text: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** An empty object: it was done. */
export interface Nothing {
}

/** Where to put one photo: a form to post with the file as its last field, and the key for `add_photo`. */
export interface Offer {
  key: string
  url: string
  fields: Record<string, string>
}

export type OfficeCommand = CorrectDetails | SetPriority | ScheduleVisit | AssignTechnician | UnassignTechnician | StartTravel | ReportRunningLate | Arrive | AddNote | AddPhoto | RequestParts | HoldJob | ResumeJob | SendQuote | WithdrawQuote | ApproveQuote | DeclineQuote | NeedReturnVisit | CompleteJob | CancelJob | ReopenJob | TakeBack | SendTextAgain | MarkTold

export interface OnlyId {
  id: string
}

/** `location` as one string is split at its first comma. `consent` is the wording shown beside the tick. */
export interface OpenJob {
  command?: 'open_job'
  customer: NewCustomer
  location: string | NewLocation
  issue: string
  window?: Window | null
  technician_id?: string | null
  priority?: 'emergency' | 'routine' | 'urgent' | null
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface PartsRequested {
  type: 'parts_requested'
  text: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface Person {
  id: string
  name: string
}

/** A picture from a page, kept after its bytes were looked at. */
export interface Photo {
  key: string
  type: 'image/gif' | 'image/heic' | 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: number
}

export interface PhotoAdded {
  type: 'photo_added'
  photo: Photo
  version: number
  at: string
  command_id: string
  text?: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** A service address; `town` may be empty. */
export interface Place {
  street: string
  town: string
}

/** What a new job may begin with. Empty is what the words do not say. */
export interface Prefill {
  language: 'en' | 'es'
  priority: 'emergency' | 'routine' | 'urgent'
  name?: string
  street?: string
  town?: string
  issue?: string
}

/** Which text to show. Without `words` as it is sent now; with `job` at that job's names and that total. */
export interface Preview {
  kind: string
  to: 'customer' | 'technician'
  language: 'en' | 'es'
  words?: string | null
  job?: string | null
  total_cents?: number | null
}

/** At usual, at the longest and at hardly any facts; null where the words cannot be read. */
export interface PreviewedTexts {
  usual: Shown | null
  longest: Shown | null
  least: Shown | null
}

export interface Price {
  kind: 'discount' | 'fee' | 'labor' | 'part'
  description: string
  unit_price_cents: number
}

export interface PriceBookItem {
  kind: 'discount' | 'fee' | 'labor' | 'part'
  description: string
  unit_price_cents: number
  taxable: boolean | null
}

export interface PriceBookItemAsked {
  kind: 'discount' | 'fee' | 'labor' | 'part'
  description: string
  unit_price_cents: number
  taxable?: boolean | null
}

export interface Prices {
  prices: Price[]
}

export interface PrioritySet {
  type: 'priority_set'
  version: number
  at: string
  command_id: string
  priority: 'emergency' | 'routine' | 'urgent'
  words: string[]
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `message` is for a person. `fields` of a 422 maps the path of a field to its message. */
export interface Problem {
  code: string
  message: string
  fields: Record<string, string>
  request_id: string
}

export interface PutTechnician {
  name: string
  phone: string
  skills?: string[]
  home?: string | null
  hours?: Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', [string, string] | null>> | null
  active?: boolean
  language?: 'en' | 'es'
}

export interface QuestionAsked {
  type: 'question_asked'
  quote: number
  text: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** No text that can wait leaves from `start` to before `end`, local times; over midnight where `end` is earlier. */
export interface QuietHours {
  start: string
  end: string
}

/** One version, frozen once sent. `valid_until` is the company's day. */
export interface Quote {
  version: number
  status: 'approved' | 'declined' | 'expired' | 'sent' | 'superseded' | 'withdrawn'
  lines: SentLine[]
  notes: string
  subtotal_cents: number
  tax_cents: number
  tax_percent: number
  tax_kinds: ('discount' | 'fee' | 'labor' | 'part')[]
  total_cents: number
  sent_at: string
  sent_by: string
  valid_until: string
  answered_at: string | null
  answer: QuoteReply | null
}

/** `name` is needed to approve, `text` to ask. */
export interface QuoteAnswer {
  id: string
  answer: 'approve' | 'ask' | 'decline'
  version: number
  name?: string
  reason?: string
  text?: string
  tapped_at?: string | null
}

export interface QuoteApproved {
  type: 'quote_approved'
  quote: number
  answer: Answer
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface QuoteDeclined {
  type: 'quote_declined'
  quote: number
  answer: Answer
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface QuoteExpired {
  type: 'quote_expired'
  quote: number
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** A discount's price is positive and is subtracted. `taxable` overrides what the settings say of its kind. */
export interface QuoteLine {
  kind: 'discount' | 'fee' | 'labor' | 'part'
  description: string
  quantity: number
  unit_price_cents: number
  taxable?: boolean | null
}

/** A discount's price is positive and is subtracted. `taxable` overrides what the settings say of its kind. */
export interface QuoteLineAsked {
  kind: 'discount' | 'fee' | 'labor' | 'part'
  description: string
  quantity: number
  unit_price_cents: number
  taxable?: boolean | null
}

/** How a quote was answered, and what is kept of an answer given on the page. */
export interface QuoteReply {
  name: string
  reason: string
  by: string
  shown_sha256: string
  ip: string
  user_agent: string
  wording: string
}

/** `quote` counts from 1 over the job's whole life, also over what was taken back. */
export interface QuoteSent {
  type: 'quote_sent'
  quote: number
  lines: QuoteLine[]
  subtotal_cents: number
  tax_cents: number
  total_cents: number
  tax: Tax
  valid_until: string
  version: number
  at: string
  command_id: string
  notes?: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface QuoteWithdrawn {
  type: 'quote_withdrawn'
  quote: number
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `words` is the exact span `text[start:end]`; `sentence` says it plainly; `kind` is one of triage's kinds. */
export interface Reason {
  kind: string
  words: string
  sentence: string
  start: number
  end: number
}

/** `opted_out`: STOP was said from that phone. `consent` is the newest record of it: when, how, in which words. */
export interface RecordCustomer {
  name: string
  phone: string
  language: 'en' | 'es'
  texts_allowed: boolean
  opted_out: boolean
  consent: Record<string, string> | null
}

export interface Refused {
  error: Problem
}

/** A 409 of a command shows the job as it is now. */
export interface RefusedCommand {
  error: Problem
  job?: Job
}

/** `newer` is the address of what replaced a page whose link is over. */
export interface RefusedLink {
  error: Problem
  newer?: string
}

export interface ReopenJob {
  command: 'reopen_job'
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface ReplyRead {
  type: 'reply_read'
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `photos` is how many pictures came with it. */
export interface ReplyReceived {
  type: 'reply_received'
  text_id: string
  text: string
  version: number
  at: string
  command_id: string
  photos?: number
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `from` and `to` are the company's days, both included. */
export interface Report {
  from: string
  to: string
  totals: Measures
  days: DayMeasures[]
  technicians: TechnicianMeasures[]
}

export interface ReportNoAccess {
  command: 'report_no_access'
  text?: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface ReportRunningLate {
  command: 'report_running_late'
  minutes: number
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface RequestAnswer {
  reference: string
  status_url: string
}

export interface RequestParts {
  command: 'request_parts'
  text: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** What a trial would have been; nothing was opened. */
export interface RequestTried {
  trial: true
  priority: 'emergency' | 'routine' | 'urgent'
}

export interface ResumeJob {
  command: 'resume_job'
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface ReturnVisitNeeded {
  type: 'return_visit_needed'
  visit: number
  version: number
  at: string
  command_id: string
  text?: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface RunningLate {
  type: 'running_late'
  visit: number
  minutes: number
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface Samples {
  en: Record<string, string>
  es: Record<string, string>
}

export interface ScheduleVisit {
  command: 'schedule_visit'
  window: Window | null
  reason?: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** Who saw to a text that failed. */
export interface SeenToBy {
  how: 'sent_again' | 'told_by_phone'
  by: Writer
  at: string
}

/** `id` is the sender's, as with every command; a day is told once, whatever the id. */
export interface SendDay {
  id: string
  day: string
}

export interface SendQuote {
  command: 'send_quote'
  lines: QuoteLineAsked[]
  notes?: string
  valid_days?: number | null
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** A text that failed, or of which nobody knows whether it arrived, once more: as it would be worded today. */
export interface SendTextAgain {
  command: 'send_text_again'
  text_id: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** `total_cents` is what it adds: below zero for a discount. `taxable` null: as the settings say of its kind. */
export interface SentLine {
  kind: 'discount' | 'fee' | 'labor' | 'part'
  description: string
  quantity: number
  unit_price_cents: number
  taxable: boolean | null
  total_cents: number
}

export interface SetPriority {
  command: 'set_priority'
  priority: 'emergency' | 'routine' | 'urgent'
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** `body` has its link in it and may be longer than one segment where the words leave no room for names. `shortened` are the fields from which something was taken. */
export interface Shown {
  body: string
  septets: number
  segments: number
  shortened: string[]
}

export interface SignIn {
  email: string
  password: string
}

/** The person who asks, and the cookie that says so. */
export interface SignedIn {
  you: User
}

/** The address of a websocket, good once and for 30 seconds. */
export interface SocketTicket {
  url: string
}

export interface StartTravel {
  command: 'start_travel'
  eta_minutes?: number | null
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface StepTakenBack {
  type: 'step_taken_back'
  undoes: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface TakeBack {
  command: 'take_back'
  undoes: string
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

export interface TalkCustomer {
  name: string
  language: 'en' | 'es'
  location: Record<string, string> | null
  texts_allowed: boolean
  opted_out: boolean
}

/** `percent` on the lines of these kinds, as the company's settings say. */
export interface Tax {
  percent: number
  kinds: ('discount' | 'fee' | 'labor' | 'part')[]
}

/** `percent` on the lines of these kinds, as the company's settings say. */
export interface TaxAsked {
  percent?: number
  kinds?: ('discount' | 'fee' | 'labor' | 'part')[]
}

/** A technician as a job remembers one: enough to text and to name, at the moment of the assignment. */
export interface Technician {
  id: string
  name: string
  phone: string
  language?: 'en' | 'es'
}

export interface TechnicianAnswer {
  technician: TechnicianRecord
}

export interface TechnicianArrived {
  type: 'technician_arrived'
  visit: number
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `assignment` counts from 1 over the job's whole life, also over what was taken back: links carry it. */
export interface TechnicianAssigned {
  type: 'technician_assigned'
  visit: number
  assignment: number
  technician: Technician
  version: number
  at: string
  command_id: string
  window?: Window | null
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export type TechnicianCommand = ScheduleVisit | DeclineAssignment | StartTravel | ReportRunningLate | Arrive | AddNote | AddPhoto | RequestParts | ReportNoAccess | HoldJob | ResumeJob | SendQuote | WithdrawQuote | NeedReturnVisit | CompleteJob | TakeBack

export interface TechnicianEnRoute {
  type: 'technician_en_route'
  visit: number
  version: number
  at: string
  command_id: string
  eta_minutes?: number | null
  inferred?: boolean
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface TechnicianMeasures {
  jobs: number
  value_cents: number
  quotes_sent: number
  quotes_approved: number
  on_time: number
  with_window: number
  first_visit: number
  minutes_to_assign: number | null
  minutes_to_arrive: number | null
  minutes_on_site: number | null
  id: string
  name: string
}

/** A technician as the office keeps one. `hours` are local, by weekday: `{"mon": ["08:00", "16:30"]}`. */
export interface TechnicianRecord {
  id: string
  name: string
  phone: string
  skills: string[]
  home: string | null
  hours: Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', [string, string] | null>> | null
  active: boolean
  language: 'en' | 'es'
}

export interface TechnicianRemoved {
  type: 'technician_removed'
  visit: number
  technician: Technician
  version: number
  at: string
  command_id: string
  declined?: boolean
  reason?: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface Technicians {
  technicians: TechnicianRecord[]
}

/** One text, either way. `job` is empty for none; `by` is who of the office wrote it; `failing`: it failed, or is unknown, and nobody has seen to it. `held_until` is when one that waits will leave; `day` the whole day of which a technician is told in one text. */
export interface Text {
  id: string
  phone: string
  to: 'customer' | 'technician'
  name: string
  direction: 'in' | 'out'
  body: string
  state: 'claimed' | 'delivered' | 'failed' | 'received' | 'sent' | 'unknown' | 'waiting'
  reason: string | null
  at: string
  cause: string
  by: Writer | null
  job: string
  unread: boolean
  failing: boolean
  seen_to: SeenToBy | null
  day?: string
  held_until?: string
  media?: TextMedium[]
}

export interface TextAnswer {
  text: Text
}

export interface TextFailed {
  type: 'text_failed'
  text_id: string
  to: string
  reason: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** What came with a text: `type` and `url` once it is stored, `reason` when it was refused. */
export interface TextMedium {
  id: string
  type: 'image/gif' | 'image/heic' | 'image/jpeg' | 'image/png' | 'image/webp' | null
  state: 'fetching' | 'refused' | 'stored'
  reason: string | null
  url: string | null
}

export interface TextResolved {
  type: 'text_resolved'
  text_id: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `again` is the id of the text that says it now; `unknown`: nobody knew whether the first one had arrived. */
export interface TextSentAgain {
  type: 'text_sent_again'
  text_id: string
  again: string
  to: string
  version: number
  at: string
  command_id: string
  unknown?: boolean
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface TextUnknown {
  type: 'text_unknown'
  text_id: string
  to: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface TextsStarted {
  type: 'texts_started'
  phone: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface TextsStopped {
  type: 'texts_stopped'
  phone: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

export interface ToldAnswer {
  technician: ToldTechnician
}

export interface ToldByPhone {
  type: 'told_by_phone'
  text_id: string
  to: string
  version: number
  at: string
  command_id: string
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** `leaves_at` is when those who were not told yet will be; null once that is over. */
export interface ToldDay {
  day: string
  leaves_at: string | null
  technicians: ToldTechnician[]
}

/** What one technician was told of a day as a whole; all null: nothing. */
export interface ToldTechnician {
  id: string
  state: 'claimed' | 'delivered' | 'failed' | 'received' | 'sent' | 'unknown' | null
  reason: string | null
  at: string | null
}

export interface UnassignTechnician {
  command: 'unassign_technician'
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** Somebody of the office. */
export interface User {
  id: string
  name: string
  role: 'dispatcher' | 'owner'
}

export interface UserAnswer {
  user: Member
}

export interface Users {
  users: Member[]
}

/** One trip. `number` counts from 1, `assignment` over the job's whole life. */
export interface Visit {
  number: number
  status: 'assigned' | 'cancelled' | 'done' | 'en_route' | 'no_access' | 'on_site' | 'planned'
  technician: Person | null
  assignment: number
  window: Window | null
  assigned_at: string | null
  started_at: string | null
  eta_minutes: number | null
  arrived_at: string | null
  ended_at: string | null
}

/** `travel_ended`: the technician was on the way, and the visit is on a later day now. */
export interface VisitScheduled {
  type: 'visit_scheduled'
  visit: number
  version: number
  at: string
  command_id: string
  window?: Window | null
  was?: Window | null
  reason?: string
  travel_ended?: boolean
  by?: Actor
  tapped_at?: string | null
  taken_back?: true
}

/** What a phone wants to put into the bucket. */
export interface Wanted {
  type: 'image/gif' | 'image/heic' | 'image/jpeg' | 'image/png' | 'image/webp'
}

/** A photo that a form's phone wants to put into the bucket. */
export interface WantedByForm {
  opened: string
  type: 'image/gif' | 'image/heic' | 'image/jpeg' | 'image/png' | 'image/webp'
}

/** The promise to the customer, `2026-11-22T13:00` to `2026-11-22T15:00`, local to the company's zone. */
export interface Window {
  start: string
  end: string
}

export interface WithdrawQuote {
  command: 'withdraw_quote'
  id: string
  expected_version?: number | null
  tapped_at?: string | null
}

/** One text to one sort of reader. `needs` are fields, `says` a word that it must not be without; `edited` words are used in place of the built-in ones, `refused` says why some of them are not any more. */
export interface WordedText {
  name: string
  kind: string
  to: 'customer' | 'technician'
  title: string
  sent: string
  fields: string[]
  needs: string[]
  says: string
  samples: Samples
  built_in: InBoth
  edited: InSome
  refused: InSome
}

/** `fields` are those that a refusal of these words would have. */
export interface WordingPreview {
  words: string
  fields: Record<string, string>
  texts: PreviewedTexts
  link: string
  most: number
}

export interface Words {
  text: string
}

/** `body` may be much longer than fits: how much does is said in words. */
export interface WriteText {
  id: string
  body: string
}

/** Who of the office wrote a text. */
export interface Writer {
  id: string
  name: string
}

/** What each address takes and answers, as JSON. */
export interface Addresses {
  'GET /api/board': { answer: Board }
  'POST /api/board/ticket': { answer: SocketTicket }
  'POST /api/jobs': { asked: OpenJob; answer: JobAnswer }
  'GET /api/jobs': { answer: FoundJobs | FoundCards }
  'GET /api/jobs/{reference}': { answer: JobRecord }
  'POST /api/jobs/{reference}/commands': { asked: OfficeCommand; answer: JobAnswer }
  'POST /api/jobs/{reference}/photos': { asked: Wanted; answer: Offer }
  'POST /api/triage': { asked: Words; answer: DecidedPriority }
  'POST /api/jobs/{reference}/texts/{text_id}/link': { answer: CopiedLink }
  'GET /api/conversations': { answer: Inbox }
  'GET /api/conversations/{phone}': { answer: Conversation }
  'POST /api/conversations/{phone}/texts': { asked: WriteText; answer: TextAnswer }
  'POST /api/texts/count': { asked: CountText; answer: Length }
  'POST /api/conversations/{phone}/read': { asked: OnlyId; answer: Nothing }
  'POST /api/conversations/{phone}/ignore': { asked: OnlyId; answer: Nothing }
  'POST /api/conversations/{phone}/texts/{text_id}/again': { asked: OnlyId; answer: TextAnswer }
  'POST /api/conversations/{phone}/texts/{text_id}/told': { asked: OnlyId; answer: TextAnswer }
  'GET /api/analytics': { answer: Report }
  'POST /api/session': { asked: SignIn; answer: SignedIn | Challenged }
  'GET /api/session': { answer: SignedIn }
  'DELETE /api/session': { answer: Nothing }
  'POST /api/session/challenge': { asked: ChallengeAnswer; answer: SignedIn | Challenged }
  'POST /api/session/forgotten': { asked: Forgotten; answer: Nothing }
  'POST /api/session/forgotten/confirm': { asked: NewPassword; answer: SignedIn | Challenged }
  'GET /api/technicians': { answer: Technicians }
  'PUT /api/technicians/{technician_id}': { asked: PutTechnician; answer: TechnicianAnswer }
  'POST /api/technicians/{technician_id}/day': { asked: SendDay; answer: ToldAnswer }
  'GET /api/days/{day}': { answer: ToldDay }
  'GET /api/settings': { answer: Company }
  'PUT /api/settings': { asked: CompanyAsked; answer: Company }
  'GET /api/settings/wording': { answer: AllWording }
  'PUT /api/settings/wording': { asked: Edited; answer: AllWording }
  'POST /api/settings/wording/preview': { asked: Preview; answer: WordingPreview }
  'GET /api/users': { answer: Users }
  'POST /api/users': { asked: InviteUser; answer: UserAnswer }
  'PUT /api/users/{user_id}': { asked: ChangeUser; answer: UserAnswer }
  'POST /api/users/{user_id}/invitation': { answer: UserAnswer }
  'GET /api/health': { answer: Healthy }
  'GET /api/openapi.json': { answer: Record<string, unknown> }
  'POST /request': { asked: Asked; answer: RequestAnswer | RequestTried }
  'POST /request/photos': { asked: WantedByForm; answer: Offer }
  'POST /t/{token}/commands': { asked: TechnicianCommand; answer: LinkedAnswer }
  'POST /t/{token}/ticket': { answer: SocketTicket }
  'POST /q/{token}/answer': { asked: QuoteAnswer; answer: LinkedAnswer }
  'POST /q/{token}/ticket': { answer: SocketTicket }
  'POST /s/{token}/commands': { asked: CustomerCommand; answer: LinkedAnswer }
  'POST /s/{token}/ticket': { answer: SocketTicket }
  'GET /t/{token}/prices': { answer: Prices }
  'POST /t/{token}/photos': { asked: Wanted; answer: Offer }
  'POST /s/{token}/photos': { asked: Wanted; answer: Offer }
}
