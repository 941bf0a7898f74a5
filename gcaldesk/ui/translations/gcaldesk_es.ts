<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking, calendar or reason (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that gcaldesk does will stand here, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>&amp;Add booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingFilters</name>
    <message>
        <source>All objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a booking by title or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, customer or notes (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>&amp;Cancel it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see both sides and why it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>&amp;Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a booking (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an object on the Mappings page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one here, or let a calendar bring some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings belong to objects: rooms, teachers, courts. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all bookings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarsStep</name>
    <message>
        <source>* everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar for at least one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where each object&apos;s bookings stand in Google. The last line serves every object without a calendar of its own. You can change this any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects and their calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calendar yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>&amp;Name of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants to know which program is asking. Create an OAuth client of type “Desktop app” in the Google Cloud Console and download its JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “Testing”, Google ends every sign-in after seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the consent screen &amp;published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Cloud Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>&amp;Apply my choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B booking · G Google · Enter apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every field from Google (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every field from the booking (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Choose calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which calendar each object&apos;s bookings go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Google account in five short steps. Nothing is written before you have seen the first plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, no mapping yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings and their state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up in five steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the client file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is far too large for a client file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Choose one to see all that is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Copy this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off stops all writing and deletes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a sync would do (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>&amp;Ignore until changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts, held plans and refused items will wait here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings &amp; events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;bject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsPage</name>
    <message>
        <source>&amp;Remove mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping sends the bookings of one object to one calendar. “* everything else” serves all objects that have none of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Google account first; then choose calendars here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mapping?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object} is no longer kept in step with “{calendar}”. No booking is changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{name}, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{page}, {n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectDialog</name>
    <message>
        <source>&amp;Add object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code, short and never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object needs a name and a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room-c</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>What the plan would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Both sides agree; a sync would write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both sides. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the next sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectRow</name>
    <message>
        <source>&amp;Kind of client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop app (any address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this redirect URI in the Cloud Console, exactly as it stands here: Google answers at no other address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that does to bookings and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the effect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>What may Google change? You can refine this later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceLabel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Google side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sandbox: nothing reaches Google. Open its calendars in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in with Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on Google&apos;s page, then come back here. Nothing is stored before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a personal account. For an organisation, use one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens Google&apos;s page. Choose the account whose calendars hold the bookings and tick both boxes: see your calendars, edit events.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Runs of the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>&amp;Activate and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay inactive for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up gcaldesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>  {cure} {look} Issue {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({len} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> And {x} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Google is looked for at {root}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The sync says: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of [{name}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {x} cannot be watched and are polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;t1&quot;.&quot;level&quot; IN (&apos;warning&apos;, &apos;error&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description, shown in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in the first read after: {caution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or nothing for what the rule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the others through *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- {where}: {what}{count}, since {begin} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.apps.googleusercontent.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 3650</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking waits for Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change on this page is not applied. What shall become of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change to bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conflict needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field has to be corrected first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 held plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mails guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object has no calendar; its bookings stay here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 refused by Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 100, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 1440</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3650</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 would be held and asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 10000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking stands for one event. Writing to it would move or delete every occurrence, so neither side is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box on Google&apos;s page was left unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client id ends in .apps.googleusercontent.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop client: any loopback address will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of gcaldesk itself kept this booking from being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of your own needs a name that cannot be mistaken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest network, a proxy or a filter stands between this computer and Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of “{name}” left out events that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login or warning page answers in Google&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapped calendar can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapped calendar can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or virus scanner seems to read the traffic: name its certificate as ca_file under [network] in config.toml, or exempt Google from it. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to Google was built wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync ended by a fault of gcaldesk itself; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with a comma or semicolon needs quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time without a zone cannot be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel tells its public address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web client; {redirect_uri} has to be registered exactly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} list needs words without commas or equals signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not granted. Close this window and return to gcaldesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a [mail] part with a host to config.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: gcaldesk object add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {len} within {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow access again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it: gcaldesk account reconnect NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {allowed}. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account “{name}” is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine is running; {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is made in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inbound action cannot be sent: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object needs a code without spaces, and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with bookings stays; nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another gcaldesk also manages “{summary}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another gcaldesk is syncing this data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve to let go of it, or end the series in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve to link them; keep to have a booking and an event of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As above, and a new event in a mapped calendar becomes a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a Workspace administrator to trust the OAuth client, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for “Make changes to events”, or map another calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for “Make changes to events”, or map it with --direction in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the calendar&apos;s owner for access, or map another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to let Google through. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN:VEVENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with a line [{name}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitstream Vera Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking or event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking {booking_id} has an event in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking {id} is at {say_when} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking {id}: {object_code}, {say_when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings and events changed meanwhile, so the first sync may do much at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings → Google only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are on {say_when} in “{summary}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CalendarApi | None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel 1 booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and sync first: gcaldesk booking set {booking_id} status=cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {n} bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantarell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its guests in Google; everything else is kept in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its status or its object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the booking and it is sent again; or choose “try again” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them first: gcaldesk rules get {name}. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on either side have not arrived since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port under {where}, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling and its DNS record; a new tunnel&apos;s name may take a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling, or give its full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check proxy, proxy_user and proxy_password_file under [network] in config.toml. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours, or set GCALDESK_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the reverse proxy serves https at this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the firewall and the port forwarding; some routers do not let a machine reach its own public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy and any filter between. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings, or allow this machine to reach its own public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection and its firewall. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection and name server (DNS). {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an object whose calendar is written: --object CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or use: gcaldesk account reconnect {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another: --object CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one: --account NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the booking&apos;s version, Google&apos;s, or one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Sync this one” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses the port, or register another redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Console, APIs &amp; Services, Library: enable “Google Calendar API”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Console, Google Auth Platform, Audience: publish the app (In production) or make it Internal, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed bookings appear in Google. Nothing in Google changes a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Google account to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and leave every box ticked. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one: gcaldesk account add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect or reconnect the account it belongs to first, or leave the calendar empty: the booking then goes to its object&apos;s calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting needs the OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct [network] in config.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct security and port under {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file or export it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the named line of config.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the named rule: gcaldesk rules set ACCOUNT KEY=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct user and password_file under {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “from” under {where}, or the rule problem_email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide it on the page Issues first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide them: gcaldesk issues list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {outcome}. The next sync does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop client {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it at myaccount.google.com/permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again from the Cloud Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again: Cloud Console, APIs &amp; Services, Credentials, your OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the client&apos;s file again (Cloud Console, Credentials) and reconnect with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the client-secrets file again from the Cloud Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the client file here, or type id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable “Google Calendar API” in the Cloud Console, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {id} stands in “{summary}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {made}, {say_when} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are made for: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that stand as before run {run}, unlike their bookings: {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mapped calendar was read in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every object has a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is removed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again as .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five tries in a row met another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: --field time=remote --field title=local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: --name main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: from = &quot;gcaldesk@example.org&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: gcaldesk object add room-a --name “Room A”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or give yourself write access, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCALDESK_GOOGLE_API_ROOT points at {url}, which is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --listen-host an address of this machine, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk backup” made, or one of the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk backup” made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk export-config” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a time before or after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an end that is later than the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give cloudflared, ngrok or one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each object a calendar of its own where events are made in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --public-url or --tunnel, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as https://name or https://name/path, without anything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its client-secrets file, or both client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give start=… and end=… as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the booking a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the final address with --public-url: Google does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full path of a PEM file, or leave ca_file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself write access to it, or set GCALDESK_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself write access to it, or set {home_variable} to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: {counted} and {counted2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good when everybody books at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good when teachers plan in their own calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google allows 40320 minutes (four weeks) at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google allows five reminders at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google answered with {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asked for a longer rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asked for a whole read (its cursor had expired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asked to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asks this account to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google can reach the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google could not be asked for the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google could not make a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not complete the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not grant every permission asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not grant the permission that this needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not grant: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not grant: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not accept the client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not accept the public address for notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not allow this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not know this OAuth client or its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not know this type of channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not let this OAuth client sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not show this event&apos;s whole guest list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not tell of changes in this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ended the sign-in after a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ended the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google gave no address for this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google gave no lasting permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google granted what is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has paused writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has paused writing for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has trouble answering (error {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google left events out of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google lets this account read the calendar, not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google listed the calendar without most of its events, yet each of them answers when asked for by name. Nothing was changed; the list was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google made the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google no longer accepts the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google no longer lets this account see the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google probably has it already; see the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused a booking for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google renewed it just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google says: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sends notifications to https addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google shows no calendar for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google takes changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google tells of changes until {expires_at} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google was not allowed to do all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s address cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s answer was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s answer was not a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s answer was not an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s certificate does not fit this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s channels are alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s event gets the booking&apos;s {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s list of events was incomplete; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s list of events was not one; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service did not answer as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Calendar switched on for it (Workspace: Admin console), or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, ask you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a certificate for this name, or give the name that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install cloudflared from Cloudflare. {or_else}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install ngrok and sign it in. {or_else}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one of a public authority, with its intermediate certificates: Google accepts no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer gcaldesk, or set GCALDESK_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer gcaldesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer gcaldesk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package tzdata, or reinstall gcaldesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue {id}: {title}.{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue {issue_id} is closed already ({outcome}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a sign-in (407).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes an event in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does so every seven days while your project&apos;s consent screen has the status “Testing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been started again three times within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no event in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has version {version}, this program knows {len}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PEM file with one or more certificates of authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is clear whose events are whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one address, such as desk@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of {words}{nothing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read again at the next sync. Nothing to do unless this stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the window or the service: use the window&apos;s “Sync now” or leave it to “gcaldesk run”, or stop that one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself, in some hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again with the next change of the booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is two times, as in 09:00-17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens at {local_url}; no public address was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the columns: {join} and fields.NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is until the event is a single one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled here and changed in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed here and cancelled in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started again, unless the issue says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was switched off for long: look at the preview, then approve the issue that waits. Nothing was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bookings are untouched and wait. Map another calendar, or ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its database has version {found}, this program knows version {len}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its event in {places} is removed with the next sync. The booking stays, cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its events are made without one. Switch the rule “meet” off, or map another calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its links point at that account&apos;s events. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its marks stand on events there, seen at {now} UTC on {now2}. Two programs writing to one calendar would double and undo each other&apos;s work, so this one only reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start is a time and its end a day, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its thread had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type is “{kind}”; it has to be installed or web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the list, or change those bookings first. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it under {max_title} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep local or remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep local, remote or merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep merge to choose field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out with --skip-bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {follows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {imports}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let POST requests to {webhook_path} through without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the reverse proxy pass {webhook_path} on to the listener&apos;s port, and check that no other gcaldesk listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set its clock over the network (NTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberation Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line_num} is not CSV: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Google and send what waits (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each and set right by hand what is still wrong; then ignore this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: gcaldesk issues list, or the Issues page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which program also edits this calendar. Approve to send the booking again, keep to leave the event so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in Google: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make 1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an OAuth client of type “Desktop app” and download that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a single event again in Google, and this ends by itself. Or approve to let go of it: the occurrences become bookings, and this booking stays without an event (cancel it where the first occurrence stands for it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yourself, or set {home_variable} to a folder that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one, and let cron do it weekly: gcaldesk backup FOLDER/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map an object to a calendar first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map another one, or ask its owner for access. No booking was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map what is missing: gcaldesk map set ACCOUNT OBJECT CALENDAR_ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped for reading only; writing is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move 1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in Google to {wished}, not taken over: it overlaps booking {clash}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving an event in Google moves its booking; deleting it cancels the booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New events in Google stay in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is active, so there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar serves two objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No config.toml: defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy yet; there is no booking to lose either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine is running, but it was synced: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine is running; {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gcaldesk listens for notifications at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No night hour of the object is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to Google came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can read the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished signing in in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since the calendar is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since the database is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since the sign-in does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen after {tries} rounds.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, kept &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes:
{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had moved for minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here. Finish signing in, in the window that gcaldesk opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is mapped, so nothing is synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored that signs in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stuck on its way to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this has been done. The rest of the sync goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: both sides agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to them. Approve to change the events and tell the guests; keep to change the events and mail nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to them. Keep all, or approve after reading the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Look again: gcaldesk undo </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was half-written in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was half-written. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was half-written. Start gcaldesk again; please report it with gcaldesk.log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was half-written. This closes by itself with the next complete sync; if it </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side cancelled it, so there is nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser on this computer and sign in to the network, or ask whoever runs the proxy to let Google through. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your bookings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or give --public-url, or a command that prints the public https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over:

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the log. The other bookings are not held up; change this one, or choose “try again” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is in use, so Google&apos;s answer could not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the app (Google Cloud Console, Google Auth Platform, Audience), then reconnect the account; its links and settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push is off: Google is polled, which loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push is off: Google is polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the password into that file, readable for gcaldesk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right key file back, or reconnect the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on; writing is tried again by itself in a few hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reauthentication is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect it: gcaldesk account reconnect {name}{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the account and leave both boxes ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the account and leave every box ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the account with a current client-secrets file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the account; its links and settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect with an account of that organisation, or make the client external.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at the push listener, without effect: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register http://127.0.0.1:8765/callback in the Cloud Console and reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register {default_web_redirect} in the Cloud Console (Credentials, your client, Authorised redirect URIs), download the file again, or use a “Desktop app” client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove gcaldesk under myaccount.google.com/permissions, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it in the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it, or install one of a public authority that is for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew them: gcaldesk channels renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it there (within 30 days) or make a new one, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”; a quote inside a cell is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets would travel unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See docs/push.md; without push Google is polled, which loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See each with its reason: gcaldesk issues list, gcaldesk booking show NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would do (gcaldesk sync --account {name} --dry-run), then approve, or keep to switch it off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what went wrong: gcaldesk log --level warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series are not taken in: make them in Google Calendar, from where they come in one by one, or leave it out with --skip-bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set ca_file under [network] in config.toml to its authority&apos;s PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to a folder that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set security to starttls or tls, or leave the user out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bookings or rules right first where they are wrong. Approve to send the bookings again; keep to leave the events so until their booking changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock and the date of this computer right. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and tick every box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as {email}, or connect {email2} under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in: gcaldesk account reconnect NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in: gcaldesk account reconnect {name} --client-secrets FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {email}. Google allows: {granted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to Google failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something keeps both sides in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in gcaldesk itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again and choose Allow. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again and finish in the browser. If Google showed an error page, its text says what to correct in the Cloud Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one: gcaldesk run --tunnel cloudflared, or with --public-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service (gcaldesk run), the desktop, or let cron call gcaldesk sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tunnel or the reverse proxy, and open its port in the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tunnel, or let the reverse proxy pass requests on to the listener&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {start}, end {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop gcaldesk and put a sound copy in its place: the newest file of the folder “backups” beside it, if there is one, or your own backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop gcaldesk and put the newest copy back: gcaldesk restore FILE (see docs/backup.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the other one (or map another calendar there), then approve to take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --listen-port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping channels opens none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Active on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching between whole days and times needs both start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync once: gcaldesk sync --account {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of one of them. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rights away from others: chmod -R go-rwx FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking run {run} back is {len} steps by now, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not Google&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google Calendar API is switched off in your Google Cloud project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google Calendar API is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth client looks right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth client was deleted in the Google Cloud Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is switched off: nothing is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “{name}” belongs to {email} here, in the file to {email2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “{name}” would sign in at {uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s calendars can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity page, or “gcaldesk log”, says what kept it. This closes by itself with the next complete sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking follows a change in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking gets Google&apos;s {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ca_file {ca_file} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ca_file {ca_file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cancel status always deletes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate at {host} has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate at {host} is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate at {host} is not signed by an authority that is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown for Google is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel id is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check itself broke down: {name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client-secrets file has no {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client-secrets file points at {uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {min} stands twice in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{text}” is not known.{meant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are {join}; your own are written fields.{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Google broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent will last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor is not Google&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database fits this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event id is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is at another time: {say_when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is moved in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not as gcaldesk made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event kept changing while it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event stands without one. Add a meeting in Google if it needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short: {names} is missing. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has no column {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours end after they begin, on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue says by what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last round failed. {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not accept the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not speak what security = “{security}” asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the letter (code {smtp_code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refuses the sender&apos;s or the recipient&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is not known to the DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest was made {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects are: {known}. “*” stands for all without a row of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be asked: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has an event already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no event in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was too old to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them: a tunnel tells its public address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar in Google instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission could not be given back ({sentence}) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placeholders are {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program goes on more slowly by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the self-test through to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not pass requests on to Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refuses to pass anything on to Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address has a valid certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push listener cannot have port {port} on {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push listener cannot listen on “{host}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push listener did not come up on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI of this client is {redirect_uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address “{redirect_uri}” is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules fit the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of “{name}” use the status “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same detail was changed here and in Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings{x} are {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in works now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statuses are {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secrets cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync was stopped while it waited for Google&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncing had stopped by itself and was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncing stopped again and again. Close gcaldesk and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncing stopped again and again; gcaldesk ends. See gcaldesk log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncing stopped by itself and was started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The syncing stops again and again, and was not started once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel has no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel has no public address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel program “{command}” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel “{name}” cannot be run: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel “{name}” ended ({how_ended}). {last_word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel “{name}” runs and has not named a public https address. Its last word: {last_word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel&apos;s command line cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {len} active accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {len} cells, but {len2} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recent copy of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an object “{code}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no booking {booking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar “{wish}” that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no issue {issue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no object “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule called “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system keyring: secrets are encrypted in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{name}”. Did you mean “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to let go of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can: {join}, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left alone until you say which side is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Google account has no Google Calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OAuth client is only for accounts of its own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no calendar “{calendar_id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not write to the calendar: nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s access is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking asks for no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking waits for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar allows no Google Meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar was never synced; the test shall not be the first to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This configuration has version {get}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder was written by a newer gcaldesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an OAuth client. Download the client&apos;s own JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gcaldesk knows version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a series or a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON file. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a client-secrets file: it is no complete JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a client-secrets file: “installed” or “web” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a configuration of gcaldesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a configuration of gcaldesk: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date{x}: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an iCalendar file: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key of a service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of the journal is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system keeps rights elsewhere; not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits for a decision and cannot be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This web client has no redirect URI on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times in a row Google, or another program, changed what was just sent. The event is left as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy {host}:{port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To merge, choose a side for each of: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {say_when} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble:

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice would double every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way: may create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way: may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubuntu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, or write secrets = &quot;file&quot; into config.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset it to use Google, or add --allow-foreign-api if you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --direction in, or ask its owner for “Make changes to events”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Amsterdam or America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy: the folder “backups” beside the database has the automatic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use approve, keep or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use keep or approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: gcaldesk account reconnect {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {expires_at}, {left} more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of {newest_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited {timeout} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network: the computer has just woken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web client {id}. It answers only at the addresses registered for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people changed since is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs that address would see every booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within half a minute of Google&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a listener a channel would lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a status no booking would ever reach the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what these {n} changes would do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what this change would do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-24T10:00. Whole days are written as 2026-11-24, with --all-day (booking add) or all_day=yes (booking set).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as http://host:port, or “system” or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in as {email}, but “{account}” belongs to {email2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks for a fresh sign-in from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s administrator does not allow this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[mail] in config.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[mail] in {file} needs a “from” address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[mail] in {file} would send the password unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[push] in {file} names both a public address and a tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^mailto:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a booking was changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cancelled event cancels its booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change in Google may change bookings that were not made from Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel that is not about to expire for each mapped calendar, where push is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of one of our events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapped calendar cannot be seen any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a naive datetime has no place in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person made it a series in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person said that they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan waits for your approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a renewal of the access token, just made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed question through the public address, asked by the running service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “{kind}” event is no booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account {name}: added, {email}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account {name}: rule {key}: {x} → {x2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account {name}: {object_code} stands in “{summary}” ({direction})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {gone} items would go at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, externalOnly, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all_day cannot be “{wish}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IANA name, or empty: the booking&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of the API, just asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event is probably a booking&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another gcaldesk installation manages this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {email}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {email}; links and mappings were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before approval of issue {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before first sync of {name} {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before undo of run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking field that carries the event&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking field that keeps the Meet link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking field whose Zoom link goes to text and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking {booking_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking {id} “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookings go to Google only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookings that wait or were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand; the event stays in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand; the last one ended on {at} ({cause})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendars that serve several objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled here, and {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled, and never known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate verify failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in Google (rule “inbound fields”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in Google; the rules do not take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose where bookings go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client id, type and redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colors: “{kind}” is no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour by booking type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back, please report it with gcaldesk.log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.toml and the GCALDESK_ variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create_on and delete_on contradict each other: “{min}” stands in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days ahead that are kept in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days back that are kept in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default, public, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the title in the booking&apos;s number, as in “Yoga [12]”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine.lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events and bookings stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events come from Google only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events made in Google are not taken over (rule “import external events”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free space against three times the database, 200 MB at the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcaldesk configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcaldesk self-test, please ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcaldesk.log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcaldesk.sqlite3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcaldesk: over: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcaldesk: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gcaldesk: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in step since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound_object: there is no object “{inbound_object}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into the bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing or no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list of named texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asked us to wait; bookings are kept and sent later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it bears our mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it became a series in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should stand in Google, and nobody had asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stood there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for a decision (issue {frozen_by})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed in Google since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was erased since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was taken over from another installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its age: in Testing, Google ends it after seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its booking has an event already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its booking no longer wants an event; give it a status that makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bookings and events are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its calendar is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its event ended on {at} ({cause})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its event ended on {at}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its event is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its event was moved here from another calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its events of this minute, just read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its former event is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id stands in the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list was incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its object stands in another calendar now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title ends in the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last backup {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last complete sync {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last complete {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go of by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time without a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in Google (rule “import external events”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in Google; approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail.sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mails guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mails nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a Google Meet link; a booking can say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make bookings of events made in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped, but no object: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet: “{summary}” does not allow Google Meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting link kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes between two looks at Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete sync yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among the account&apos;s calendars: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written, nothing deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of items that may go at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object for new events of the * calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object {code}: added, “{name}”, {timezone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object {code}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects without a row, rows without an object, calendars that are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {place} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opaque, transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ostname mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our marked part of the event&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the days that are kept in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>popup:30,email:1440, default, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy and certificate authority of config.toml and the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push.answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push.asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push.channelTypeNotSupported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push.webhookUrlNotHttps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push.webhookUrlUnauthorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick_check is content ({x} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed in Google; the booking was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring.sqlite3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same time and a similar title as a booking that has no event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets.enc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets.key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen; both sides agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-test ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of a calendar that may go at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again; until then your bookings wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is switched off at Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in “{name}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in “{name}”; the event was made in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status of bookings made from events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status “{status}” always removes the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status “{status}” creates an event (rule “create on”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status “{status}” does not create an event (rule “create on”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status “{status}” removes the event (rule “delete on”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statuses that create or keep the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statuses that delete the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statuses, types, objects and Meet in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statuses, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statuses, with commas, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a time over even where it overlaps another booking of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text with {details}, {description}, {notes}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text with {title}, {customer}, {object}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of “{summary}” ends on {alive} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access that Google states, where the direction needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account was reconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authorities in {ca_file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking is “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock against Google&apos;s Date header; 30 s are noted, 5 min are a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data was restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days that it is still valid, 14 at the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event is no longer the booking&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event no longer exists in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event was cancelled in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event was made in Google and stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event was made in Google: only its time may be changed from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours that such a day then takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last complete read against the longest time without a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last round failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last sync failed; it is tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list, just read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock that a running engine holds, and the last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest copy, automatic or by hand, 35 days at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object is mapped one way, to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rights of the folder and of the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules do not let Google change bookings (allow_booking_update)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules do not take events in (import_external_events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scopes of the stored consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status that means cancelled; it always deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the syncing stopped by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time zone data of this computer or of Python&apos;s tzdata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way to Google is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no complete sync for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this booking is not kept in step (do not sync)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mapping does not write to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mapping only writes to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pair was ended; it comes back only when a person asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type=1…11 or type=#rrggbb, with commas, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a decision (issue {frozen_by})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a decision (issue {id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a change in Google may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a whole-day event means for a booking with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where trouble is mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the event blocks time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which guests Google tells by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may see the event&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole-day events are left alone (rule “all day”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole_day, opening_hours, ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a calendar: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing to and reading from the keyring or the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may write, private events hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you own it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you see only free and busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone that events are written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{causes} kinds of trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}, in one read of “{name}” at {now} UTC{after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} {verb} a row{rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} {x} the {kind} “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items would all move by {hours} h, as a time-zone fault does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} zones are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{creations} items would be made where {live} are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{elsewhere} went out of reach at the same time and may hold what is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} is connected already, as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence} That is still good enough; set it right some time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence} The first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence} {len} are tried again: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence}; a cancelled event cancels its booking (rule “allow cancel”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{evidence}; the rules leave the booking as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}, and ended after a week: the app is in Testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}. Whether it outlives seven days shows then; look now: Cloud Console, Google Auth Platform, Audience must say “In production” or “Internal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}; it outlived the seven days of Testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}; the sign-in does not work, so nothing can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} items would go at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} items would go in the first read after {caution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} of {live} items would go at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home_variable} points at “{chosen}”, whose user does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but nothing is behind it (error {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks callers to sign in, or turns them away (error {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not speak TLS as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is answered by something else than this listener (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to this listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends callers on to {get}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{join}. The limit is {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: “{word}” is no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} words: {join} → {join2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} alive.{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} change{x} of run {run} could not be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mails} people would get a mail at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} changed by hand, with {x} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not been synced for {x} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. The account is still signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bookings in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bookings wait for Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes on this page are not applied. What shall become of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes to bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} conflicts need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fields have to be corrected first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} held plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mail guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} objects have no calendar; their bookings stay here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} refused by Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} would be held and asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {booking} would be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {booking} would no longer be kept in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {event} would be changed, and their guests told by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {event} would be deleted in Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {item} would be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {item} would be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object_code} to “{summary}” ({direction})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} shares this calendar. New events made in Google go to one object only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ours} is not what gcaldesk writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and {key_path} do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not valid TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prefix}{key} in {file} cannot be “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prefix}{key} in {file} names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reconnect} A Workspace administrator can exempt this program (Google Cloud session control).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{say_when}, from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} It is tried again at {until} UTC on {until2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is not a copy of gcaldesk&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} was written by a newer gcaldesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} {word} Google&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} exists and is no copy of gcaldesk&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} does not exist in {zone}, where the clocks go forward then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} [{id}] is a series in Google by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} [{id}]: its event is reworded each time it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} items would be gone within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Delete the events “{title}” of {start} in “{summary}” by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} INTO &quot;{table_name}&quot; ({columns}) VALUES ({marks})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}; {whom} are believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {reason}: now {say_when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} wait, {parked} were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gcaldesk account calendars {name}” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gcaldesk account list” shows the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gcaldesk booking list” shows those that exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gcaldesk issues list” shows those that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gcaldesk map list” shows what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gcaldesk object list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gcaldesk undo” without a number lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” is not a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” is not an answer to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” keeps one side whole, so single fields cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{client_id}” does not end in {google_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” has {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{get}” serves {join}; an event made there becomes a booking of the first one, {object_code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in {file} is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” of “{name2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was off for {days} days: look before it syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {role}. Choose “Google to bookings only” or another calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{object_code}” is not mapped in “{account}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{object_name}” is mapped to no calendar in this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pair}” is not a reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pair}” is not a type with a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{prefix}{key}” in {file} is not a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{summary}” can only be read by this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{summary}” has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{summary}” is only read, so the test makes no event in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a colour such as #33b679.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” in Google is probably {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” cannot be the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is no mapped object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not a {kind} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not one of {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←  Google to bookings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← from Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→  Bookings to Google only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄  Both ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
