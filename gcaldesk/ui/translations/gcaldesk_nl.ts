<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>Booking, calendar or reason (Ctrl+F)</source>
        <translation>Boeking, agenda of reden (Ctrl+F)</translation>
    </message>
    <message>
        <source>Everything that gcaldesk does will stand here, with its reason.</source>
        <translation>Alles wat gcaldesk doet, komt hier te staan, met de reden erbij.</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Zoeken in de activiteit</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Load &amp;older</source>
        <translation>&amp;Oudere laden</translation>
    </message>
    <message>
        <source>No line fits what you look for.</source>
        <translation>Geen regel past bij wat u zoekt.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>&amp;Apply and go on</source>
        <translation>&amp;Toepassen en doorgaan</translation>
    </message>
    <message>
        <source>&amp;Discard and go on</source>
        <translation>&amp;Verwerpen en doorgaan</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier blijven</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>De wijzigingen toepassen</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Bezig met toepassen</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Bezig met toepassen…</translation>
    </message>
    <message>
        <source>Close re&amp;view</source>
        <translation>Overzicht s&amp;luiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation>T&amp;erugdraaien</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Nakijken</translation>
    </message>
    <message>
        <source>Revert the changes, or close what is open</source>
        <translation>De wijzigingen terugdraaien, of sluiten wat open is</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>&amp;Add booking</source>
        <translation>Boeking &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Description, shown in Google</source>
        <translation>&amp;Beschrijving, zichtbaar in Google</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Einde</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Object</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Wijzigingen op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Be&amp;gin</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation>&amp;Hele dag</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>Change booking</source>
        <translation>Boeking wijzigen</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;name</source>
        <translation>&amp;Naam van de klant</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
    <message>
        <source>Notes, kept &amp;here</source>
        <translation>Notities, &amp;hier bewaard</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Times of {zone}</source>
        <translation>Tijden van {zone}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>BookingFilters</name>
    <message>
        <source>All objects</source>
        <translation>Alle objecten</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Find a booking by title or customer</source>
        <translation>Een boeking zoeken op titel of klant</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title, customer or notes (Ctrl+F)</source>
        <translation>Titel, klant of notities (Ctrl+F)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>{name} date</source>
        <translation>Datum {name}</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>&amp;Cancel it…</source>
        <translation>&amp;Annuleren…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Oplossen…</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Boeking annuleren</translation>
    </message>
    <message>
        <source>Choose one to see both sides and why it stands there.</source>
        <translation>Kies er een om beide kanten te zien en waarom ze daar staat.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>In Google</source>
        <translation>In Google</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Ze is al geannuleerd.</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Geen boeking gekozen</translation>
    </message>
    <message>
        <source>The chosen booking</source>
        <translation>De gekozen boeking</translation>
    </message>
    <message>
        <source>Why it stands there</source>
        <translation>Waarom ze daar staat</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>Boeking &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;New booking</source>
        <translation>&amp;Nieuwe boeking</translation>
    </message>
    <message>
        <source>Add a booking (Ctrl+N)</source>
        <translation>Een boeking toevoegen (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add an object on the Mappings page first.</source>
        <translation>Voeg eerst een object toe op de pagina Koppelingen.</translation>
    </message>
    <message>
        <source>Add the first one here, or let a calendar bring some.</source>
        <translation>Voeg hier de eerste toe, of laat een agenda er brengen.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Bookings belong to objects: rooms, teachers, courts. Add one first.</source>
        <translation>Boekingen horen bij objecten: zalen, docenten, banen. Voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation>Deze boeking annuleren?</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
    <message>
        <source>No booking fits what you look for.</source>
        <translation>Geen boeking past bij wat u zoekt.</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>Nog geen boeking</translation>
    </message>
    <message>
        <source>No object yet</source>
        <translation>Nog geen object</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Show all bookings</source>
        <translation>Alle boekingen tonen</translation>
    </message>
</context>
<context>
    <name>CalendarsStep</name>
    <message>
        <source>* everything else</source>
        <translation>* al het andere</translation>
    </message>
    <message>
        <source>Choose a calendar for at least one line.</source>
        <translation>Kies voor ten minste één regel een agenda.</translation>
    </message>
    <message>
        <source>Choose where each object&apos;s bookings stand in Google. The last line serves every object without a calendar of its own. You can change this any time.</source>
        <translation>Kies waar de boekingen van elk object in Google staan. De laatste regel is voor elk object zonder eigen agenda. U kunt dit altijd wijzigen.</translation>
    </message>
    <message>
        <source>Objects and their calendars</source>
        <translation>Objecten en hun agenda’s</translation>
    </message>
    <message>
        <source>no calendar yet</source>
        <translation>nog geen agenda</translation>
    </message>
    <message>
        <source>{name}, direction</source>
        <translation>{name}, richting</translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>&amp;Name of this connection</source>
        <translation>&amp;Naam van deze verbinding</translation>
    </message>
    <message>
        <source>Google wants to know which program is asking. Create an OAuth client of type “Desktop app” in the Google Cloud Console and download its JSON file.</source>
        <translation>Google wil weten welk programma vraagt. Maak in de Google Cloud Console een OAuth-client van het type “Desktop-app” en download het JSON-bestand.</translation>
    </message>
    <message>
        <source>In “Testing”, Google ends every sign-in after seven days.</source>
        <translation>In “Testen” beëindigt Google elke aanmelding na zeven dagen.</translation>
    </message>
    <message>
        <source>Is the consent screen &amp;published?</source>
        <translation>Is het toestemmingsscherm ge&amp;publiceerd?</translation>
    </message>
    <message>
        <source>Open the &amp;Cloud Console</source>
        <translation>De &amp;Cloud Console openen</translation>
    </message>
    <message>
        <source>and client &amp;secret</source>
        <translation>en client&amp;geheim</translation>
    </message>
    <message>
        <source>or client &amp;id</source>
        <translation>of client-&amp;id</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Zo laten</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>&amp;Apply my choice</source>
        <translation>Mijn keuze &amp;toepassen</translation>
    </message>
    <message>
        <source>B booking · G Google · Enter apply</source>
        <translation>B boeking · G Google · Enter toepassen</translation>
    </message>
    <message>
        <source>Keep &amp;Google</source>
        <translation>&amp;Google behouden</translation>
    </message>
    <message>
        <source>Keep &amp;booking</source>
        <translation>&amp;Boeking behouden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Take every field from Google (G)</source>
        <translation>Elk veld van Google nemen (G)</translation>
    </message>
    <message>
        <source>Take every field from the booking (B)</source>
        <translation>Elk veld van de boeking nemen (B)</translation>
    </message>
    <message>
        <source>The three versions</source>
        <translation>De drie versies</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Choose calendars</source>
        <translation>Agenda’s kiezen</translation>
    </message>
    <message>
        <source>Choose which calendar each object&apos;s bookings go to.</source>
        <translation>Kies naar welke agenda de boekingen van elk object gaan.</translation>
    </message>
    <message>
        <source>Connect a Google account in five short steps. Nothing is written before you have seen the first plan.</source>
        <translation>Verbind een Google-account in vijf korte stappen. Er wordt niets geschreven voordat u het eerste plan hebt gezien.</translation>
    </message>
    <message>
        <source>Connected, no mapping yet</source>
        <translation>Verbonden, nog geen koppeling</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Mappings and their state</source>
        <translation>Koppelingen en hun toestand</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Set up in five steps</source>
        <translation>Instellen in vijf stappen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <translation>Het clientbestand kiezen</translation>
    </message>
    <message>
        <source>Client file (*.json)</source>
        <translation>Clientbestand (*.json)</translation>
    </message>
    <message>
        <source>Drop the client file here</source>
        <translation>Sleep het clientbestand hierheen</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>This file is far too large for a client file.</source>
        <translation>Dit bestand is veel te groot voor een clientbestand.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Choose one to see all that is known about it.</source>
        <translation>Kies er een om alles te zien wat erover bekend is.</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Geen regel gekozen</translation>
    </message>
    <message>
        <source>Open the &amp;booking</source>
        <translation>De &amp;boeking openen</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>De gekozen regel</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Copy the details of a failure</source>
        <translation>De details van een fout kopiëren</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Dit bericht kopiëren</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Sluiten zonder opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Nog een account verbinden…</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Off stops all writing and deletes nothing</source>
        <translation>Uit stopt al het schrijven en verwijdert niets</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTIE</translation>
    </message>
    <message>
        <source>See what a sync would do (Ctrl+Shift+P)</source>
        <translation>Zien wat een synchronisatie zou doen (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>&amp;Ignore until changed</source>
        <translation>Negeren tot het w&amp;ijzigt</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Conflict: apply what is chosen</source>
        <translation>Conflict: toepassen wat gekozen is</translation>
    </message>
    <message>
        <source>Conflict: take Google’s event</source>
        <translation>Conflict: de afspraak van Google nemen</translation>
    </message>
    <message>
        <source>Conflict: take the booking</source>
        <translation>Conflict: de boeking nemen</translation>
    </message>
    <message>
        <source>Conflicts, held plans and refused items will wait here for you.</source>
        <translation>Conflicten, vastgehouden plannen en geweigerde items wachten hier op u.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Er wacht niets op u</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Wat op u wacht</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Bookings &amp; events</source>
        <translation>Boekingen en afspraken</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Koppelingen</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>De wijzigingen toepassen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>New mapping</source>
        <translation>Nieuwe koppeling</translation>
    </message>
    <message>
        <source>O&amp;bject</source>
        <translation>O&amp;bject</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>T&amp;erugdraaien</translation>
    </message>
    <message>
        <source>Remove this mapping</source>
        <translation>Deze koppeling verwijderen</translation>
    </message>
    <message>
        <source>Revert the changes, or close what is open</source>
        <translation>De wijzigingen terugdraaien, of sluiten wat open is</translation>
    </message>
    <message>
        <source>The chosen mapping</source>
        <translation>De gekozen koppeling</translation>
    </message>
</context>
<context>
    <name>MappingsPage</name>
    <message>
        <source>&amp;Remove mapping</source>
        <translation>Koppeling &amp;verwijderen</translation>
    </message>
    <message>
        <source>A mapping sends the bookings of one object to one calendar. “* everything else” serves all objects that have none of their own.</source>
        <translation>Een koppeling stuurt de boekingen van één object naar één agenda. “* al het andere” is voor alle objecten zonder eigen koppeling.</translation>
    </message>
    <message>
        <source>Add &amp;mapping</source>
        <translation>&amp;Koppeling toevoegen</translation>
    </message>
    <message>
        <source>Add the first mapping</source>
        <translation>De eerste koppeling toevoegen</translation>
    </message>
    <message>
        <source>Connect a Google account first; then choose calendars here.</source>
        <translation>Verbind eerst een Google-account; kies daarna hier agenda’s.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>New &amp;object…</source>
        <translation>Nieuw &amp;object…</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Nog geen koppeling</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Remove this mapping?</source>
        <translation>Deze koppeling verwijderen?</translation>
    </message>
    <message>
        <source>{object} is no longer kept in step with “{calendar}”. No booking is changed or deleted.</source>
        <translation>{object} wordt niet meer gelijk gehouden met “{calendar}”. Er wordt geen boeking gewijzigd of verwijderd.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{name}, date</source>
        <translation>{name}, datum</translation>
    </message>
    <message>
        <source>{name}, time</source>
        <translation>{name}, tijd</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{page}, {n} waiting</source>
        <translation>{page}, {n} wachtend</translation>
    </message>
</context>
<context>
    <name>ObjectDialog</name>
    <message>
        <source>&amp;Add object</source>
        <translation>Object &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Code, short and never changed</source>
        <translation>&amp;Code, kort en nooit gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Tijd&amp;zone</translation>
    </message>
    <message>
        <source>Add object</source>
        <translation>Object toevoegen</translation>
    </message>
    <message>
        <source>An object needs a name and a code.</source>
        <translation>Een object heeft een naam en een code nodig.</translation>
    </message>
    <message>
        <source>New object</source>
        <translation>Nieuw object</translation>
    </message>
    <message>
        <source>Room C</source>
        <translation>Zaal C</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>room-c</source>
        <translation>zaal-c</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action, page, mapping or issue</source>
        <translation>Handeling, pagina, koppeling of aandachtspunt</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Een handeling zoeken</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Niets past. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Type what you want to do or to open</source>
        <translation>Typ wat u wilt doen of openen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to do it · Esc to close</source>
        <translation>↑ ↓ om te kiezen · Enter om te doen · Esc om te sluiten</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>What the plan would do</source>
        <translation>Wat het plan zou doen</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Both sides agree; a sync would write nothing.</source>
        <translation>Beide kanten zijn gelijk; een synchronisatie zou niets schrijven.</translation>
    </message>
    <message>
        <source>Looking at Google</source>
        <translation>Kijkt bij Google</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Reading both sides. Nothing is written.</source>
        <translation>Beide kanten worden gelezen. Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Het plan</translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation>Er is geen plan om te tonen.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>Closing changes nothing.</source>
        <translation>Sluiten wijzigt niets.</translation>
    </message>
    <message>
        <source>Preview of the next sync</source>
        <translation>Voorbeeld van de volgende synchronisatie</translation>
    </message>
</context>
<context>
    <name>RedirectRow</name>
    <message>
        <source>&amp;Kind of client</source>
        <translation>&amp;Soort client</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;iëren</translation>
    </message>
    <message>
        <source>Desktop app (any address)</source>
        <translation>Desktop-app (elk adres)</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Soort client</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Register this redirect URI in the Cloud Console, exactly as it stands here: Google answers at no other address.</source>
        <translation>Registreer deze redirect-URI in de Cloud Console, precies zoals hij hier staat: Google antwoordt op geen ander adres.</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Webapplicatie</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Review of the changes</source>
        <translation>Overzicht van de wijzigingen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>What that does to bookings and events</source>
        <translation>Wat dat met boekingen en afspraken doet</translation>
    </message>
    <message>
        <source>Working out the effect</source>
        <translation>Het gevolg wordt uitgewerkt</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>What may Google change? You can refine this later.</source>
        <translation>Wat mag Google wijzigen? U kunt dit later verfijnen.</translation>
    </message>
</context>
<context>
    <name>SentenceLabel</name>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Every action can also be found by its name: Ctrl+K</source>
        <translation>Elke handeling is ook op naam te vinden: Ctrl+K</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>On the open page</source>
        <translation>Op de open pagina</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Google side</source>
        <translation>Kant van Google</translation>
    </message>
    <message>
        <source>This is a sandbox: nothing reaches Google. Open its calendars in the browser.</source>
        <translation>Dit is een oefenomgeving: er bereikt niets Google. Open de agenda’s ervan in de browser.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Opnieuw &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Sign in with Google</source>
        <translation>&amp;Aanmelden bij Google</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Answer on Google&apos;s page, then come back here. Nothing is stored before that.</source>
        <translation>Antwoord op de pagina van Google en kom dan hier terug. Daarvoor wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopiëren</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Sign in with Google</source>
        <translation>Aanmelden bij Google</translation>
    </message>
    <message>
        <source>This is a personal account. For an organisation, use one of its own.</source>
        <translation>Dit is een persoonlijk account. Gebruik voor een organisatie een account van haarzelf.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Wacht op de browser</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Wacht op uw browser</translation>
    </message>
    <message>
        <source>Your browser opens Google&apos;s page. Choose the account whose calendars hold the bookings and tick both boxes: see your calendars, edit events.</source>
        <translation>Uw browser opent de pagina van Google. Kies het account waarvan de agenda’s de boekingen bevatten en vink beide vakjes aan: uw agenda’s bekijken, afspraken bewerken.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Runs of the last 24 hours</source>
        <translation>Rondes van de laatste 24 uur</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Activity of the chosen booking</source>
        <translation>Activiteit van de gekozen boeking</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>Find an action by its name</source>
        <translation>Een handeling op naam zoeken</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Het venster verbergen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Volgende aandachtspunt</translation>
    </message>
    <message>
        <source>Open the Google side</source>
        <translation>De kant van Google openen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 uur pauzeren</translation>
    </message>
    <message>
        <source>Pause for 4 hours</source>
        <translation>4 uur pauzeren</translation>
    </message>
    <message>
        <source>Pause until I resume</source>
        <translation>Pauzeren tot ik hervat</translation>
    </message>
    <message>
        <source>Pause until tomorrow 08:00</source>
        <translation>Pauzeren tot morgen 08:00</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Voorbeeld van de wijzigingen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>De oefenomgeving terugzetten…</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Synchroniseren hervatten</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thema van het systeem</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>&amp;Activate and sync</source>
        <translation>&amp;Activeren en synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Stay inactive for now</source>
        <translation>Voorlopig &amp;inactief blijven</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Set up gcaldesk</source>
        <translation>gcaldesk instellen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>  {cure} {look} Issue {numbers}.</source>
        <translation>  {cure} {look} Punt {numbers}.</translation>
    </message>
    <message>
        <source> ({len} times)</source>
        <translation> ({len} keer)</translation>
    </message>
    <message>
        <source> And {x} more.</source>
        <translation> En nog {x}.</translation>
    </message>
    <message>
        <source> Did you mean “{near}”?</source>
        <translation> Bedoelde u “{near}”?</translation>
    </message>
    <message>
        <source> Google is looked for at {root}.</source>
        <translation> Google wordt gezocht op {root}.</translation>
    </message>
    <message>
        <source> The sync says: {join}</source>
        <translation> De synchronisatie zegt: {join}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source> and time</source>
        <translation> en tijd</translation>
    </message>
    <message>
        <source> of [{name}]</source>
        <translation> van [{name}]</translation>
    </message>
    <message>
        <source> {x} cannot be watched and are polled.</source>
        <translation> {x} kunnen niet worden gevolgd en worden regelmatig bekeken.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>* everything else</source>
        <translation>* al het andere</translation>
    </message>
    <message>
        <source>, in the first read after: {caution}</source>
        <translation>, bij het eerste lezen na: {caution}</translation>
    </message>
    <message>
        <source>, or nothing for what the rule says</source>
        <translation>, of niets voor wat de regel zegt</translation>
    </message>
    <message>
        <source>, the others through *</source>
        <translation>, de andere via *</translation>
    </message>
    <message>
        <source>, {days} days</source>
        <translation>, {days} dagen</translation>
    </message>
    <message>
        <source>- {where}: {what}{count}, since {begin} UTC.</source>
        <translation>- {where}: {what}{count}, sinds {begin} UTC.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>0 to 3650</source>
        <translation>0 tot 3650</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 boeking</translation>
    </message>
    <message>
        <source>1 booking in step</source>
        <translation>1 boeking gelijk</translation>
    </message>
    <message>
        <source>1 booking waits for Google</source>
        <translation>1 boeking wacht op Google</translation>
    </message>
    <message>
        <source>1 change not applied</source>
        <translation>1 wijziging niet toegepast</translation>
    </message>
    <message>
        <source>1 change of run {run} could not be taken back</source>
        <translation>1 wijziging van ronde {run} kon niet worden teruggedraaid</translation>
    </message>
    <message>
        <source>1 change on this page is not applied. What shall become of it?</source>
        <translation>1 wijziging op deze pagina is niet toegepast. Wat moet ermee gebeuren?</translation>
    </message>
    <message>
        <source>1 change to Google</source>
        <translation>1 wijziging naar Google</translation>
    </message>
    <message>
        <source>1 change to bookings</source>
        <translation>1 wijziging naar boekingen</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflict</translation>
    </message>
    <message>
        <source>1 conflict needs you</source>
        <translation>1 conflict wacht op u</translation>
    </message>
    <message>
        <source>1 field has to be corrected first</source>
        <translation>1 veld moet eerst worden verbeterd</translation>
    </message>
    <message>
        <source>1 held plan</source>
        <translation>1 vastgehouden plan</translation>
    </message>
    <message>
        <source>1 in step</source>
        <translation>1 gelijk</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>1 mails guests</source>
        <translation>1 mailt gasten</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 wacht op u</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 object</translation>
    </message>
    <message>
        <source>1 object has no calendar; its bookings stay here: {names}.</source>
        <translation>1 object heeft geen agenda; de boekingen ervan blijven hier: {names}.</translation>
    </message>
    <message>
        <source>1 other matter</source>
        <translation>1 andere zaak</translation>
    </message>
    <message>
        <source>1 refused by Google</source>
        <translation>1 door Google geweigerd</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 aanvraag</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ronde</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 zaak wacht op u</translation>
    </message>
    <message>
        <source>1 to 100, in percent</source>
        <translation>1 tot 100, in procenten</translation>
    </message>
    <message>
        <source>1 to 1440</source>
        <translation>1 tot 1440</translation>
    </message>
    <message>
        <source>1 to 3650</source>
        <translation>1 tot 3650</translation>
    </message>
    <message>
        <source>1 to send</source>
        <translation>1 te verzenden</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wacht</translation>
    </message>
    <message>
        <source>1 would be held and asked</source>
        <translation>1 zou worden vastgehouden en gevraagd</translation>
    </message>
    <message>
        <source>3 to 10000</source>
        <translation>3 tot 10000</translation>
    </message>
    <message>
        <source>A booking is made</source>
        <translation>Er wordt een boeking gemaakt</translation>
    </message>
    <message>
        <source>A booking stands for one event. Writing to it would move or delete every occurrence, so neither side is touched.</source>
        <translation>Een boeking staat voor één afspraak. Ernaar schrijven zou alle herhalingen verplaatsen of verwijderen; daarom blijven beide kanten ongemoeid.</translation>
    </message>
    <message>
        <source>A box on Google&apos;s page was left unticked.</source>
        <translation>Op de pagina van Google is een vakje niet aangevinkt.</translation>
    </message>
    <message>
        <source>A client id ends in .apps.googleusercontent.com.</source>
        <translation>Een client-id eindigt op .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A desktop client: any loopback address will do.</source>
        <translation>Een desktopclient: elk lokaal adres is goed.</translation>
    </message>
    <message>
        <source>A fault of gcaldesk itself kept this booking from being sent.</source>
        <translation>Door een fout in gcaldesk zelf kon deze boeking niet worden verzonden.</translation>
    </message>
    <message>
        <source>A field of your own needs a name that cannot be mistaken.</source>
        <translation>Een eigen veld heeft een naam nodig die niet te verwarren is.</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a filter stands between this computer and Google.</source>
        <translation>Tussen deze computer en Google staat een gastnetwerk, een proxy of een filter.</translation>
    </message>
    <message>
        <source>A list of “{name}” left out events that are there</source>
        <translation>In een lijst van “{name}” ontbraken afspraken die er wel zijn</translation>
    </message>
    <message>
        <source>A login or warning page answers in Google&apos;s place.</source>
        <translation>In plaats van Google antwoordt een aanmeld- of waarschuwingspagina.</translation>
    </message>
    <message>
        <source>A mapped calendar can be read</source>
        <translation>Een gekoppelde agenda kan worden gelezen</translation>
    </message>
    <message>
        <source>A mapped calendar can be written</source>
        <translation>In een gekoppelde agenda kan worden geschreven</translation>
    </message>
    <message>
        <source>A proxy or virus scanner seems to read the traffic: name its certificate as ca_file under [network] in config.toml, or exempt Google from it. {again}</source>
        <translation>Een proxy of virusscanner lijkt het verkeer mee te lezen: noem het certificaat ervan als ca_file onder [network] in config.toml, of maak voor Google een uitzondering. {again}</translation>
    </message>
    <message>
        <source>A request to Google was built wrongly.</source>
        <translation>Een aanvraag aan Google was verkeerd opgebouwd.</translation>
    </message>
    <message>
        <source>A sync ended by a fault of gcaldesk itself; it is tried again.</source>
        <translation>Een synchronisatie is gestopt door een fout in gcaldesk zelf; er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Er loopt een synchronisatie.</translation>
    </message>
    <message>
        <source>A text with a comma or semicolon needs quotes around it.</source>
        <translation>Rond een tekst met een komma of puntkomma horen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A time without a zone cannot be placed.</source>
        <translation>Een tijd zonder tijdzone is niet te plaatsen.</translation>
    </message>
    <message>
        <source>A tunnel tells its public address itself.</source>
        <translation>Een tunnel geeft zijn openbare adres zelf door.</translation>
    </message>
    <message>
        <source>A web client; {redirect_uri} has to be registered exactly so.</source>
        <translation>Een webclient; {redirect_uri} moet precies zo zijn geregistreerd.</translation>
    </message>
    <message>
        <source>A {kind} list needs words without commas or equals signs.</source>
        <translation>Een lijst van {kind} bestaat uit woorden zonder komma’s of is-tekens.</translation>
    </message>
    <message>
        <source>Access was not granted.</source>
        <translation>De toegang is niet verleend.</translation>
    </message>
    <message>
        <source>Access was not granted. Close this window and return to gcaldesk.</source>
        <translation>De toegang is niet verleend. Sluit dit venster en ga terug naar gcaldesk.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Add an offset.</source>
        <translation>Voeg een tijdsverschil toe.</translation>
    </message>
    <message>
        <source>Add one: gcaldesk object add …</source>
        <translation>Voeg er een toe: gcaldesk object add …</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle resultaten</translation>
    </message>
    <message>
        <source>All {len} within {minutes} minutes.</source>
        <translation>Alle {len} binnen {minutes} minuten.</translation>
    </message>
    <message>
        <source>Allow access again…</source>
        <translation>Toegang opnieuw toestaan…</translation>
    </message>
    <message>
        <source>Allow it: gcaldesk account reconnect NAME</source>
        <translation>Sta het toe: gcaldesk account reconnect NAME</translation>
    </message>
    <message>
        <source>Allowed: {allowed}. Nothing was saved.</source>
        <translation>Toegestaan: {allowed}. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Al verwijderd.</translation>
    </message>
    <message>
        <source>An account “{name}” is connected already.</source>
        <translation>Er is al een account “{name}” verbonden.</translation>
    </message>
    <message>
        <source>An engine is running; {last}.</source>
        <translation>Er draait een synchronisatie; {last}.</translation>
    </message>
    <message>
        <source>An event is made in Google</source>
        <translation>Er wordt een afspraak gemaakt in Google</translation>
    </message>
    <message>
        <source>An inbound action cannot be sent: {action}.</source>
        <translation>Een binnenkomende handeling kan niet worden verzonden: {action}.</translation>
    </message>
    <message>
        <source>An object needs a code without spaces, and a name.</source>
        <translation>Een object heeft een code zonder spaties en een naam nodig.</translation>
    </message>
    <message>
        <source>An object with bookings stays; nothing was removed.</source>
        <translation>Een object met boekingen blijft; er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Another gcaldesk also manages “{summary}”</source>
        <translation>Een andere gcaldesk beheert “{summary}” ook</translation>
    </message>
    <message>
        <source>Another gcaldesk is syncing this data folder.</source>
        <translation>Een andere gcaldesk synchroniseert deze gegevensmap.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elk moment</translation>
    </message>
    <message>
        <source>Approve to let go of it, or end the series in Google.</source>
        <translation>Keur goed om de afspraak los te laten, of beëindig de reeks in Google.</translation>
    </message>
    <message>
        <source>Approve to link them; keep to have a booking and an event of their own.</source>
        <translation>Keur goed om ze te verbinden; behoud om een boeking en een eigen afspraak te hebben.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>As above, and a new event in a mapped calendar becomes a booking.</source>
        <translation>Als hierboven, en een nieuwe afspraak in een gekoppelde agenda wordt een boeking.</translation>
    </message>
    <message>
        <source>Ask a Workspace administrator to trust the OAuth client, then reconnect.</source>
        <translation>Vraag een Workspace-beheerder om de OAuth-client te vertrouwen en verbind daarna opnieuw.</translation>
    </message>
    <message>
        <source>Ask its owner for write access.</source>
        <translation>Vraag de eigenaar om schrijfrechten.</translation>
    </message>
    <message>
        <source>Ask its owner for “Make changes to events”, or map another calendar.</source>
        <translation>Vraag de eigenaar om “Wijzigingen aanbrengen in afspraken”, of koppel een andere agenda.</translation>
    </message>
    <message>
        <source>Ask its owner for “Make changes to events”, or map it with --direction in.</source>
        <translation>Vraag de eigenaar om “Wijzigingen aanbrengen in afspraken”, of koppel de agenda met --direction in.</translation>
    </message>
    <message>
        <source>Ask the calendar&apos;s owner for access, or map another one.</source>
        <translation>Vraag de eigenaar van de agenda om toegang, of koppel een andere.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to let Google through. {again}</source>
        <translation>Vraag wie de proxy beheert om Google door te laten. {again}</translation>
    </message>
    <message>
        <source>Ask you</source>
        <translation>U vragen</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Begin it with a line [{name}].</source>
        <translation>Begin het met een regel [{name}].</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Tussen twee datums…</translation>
    </message>
    <message>
        <source>Blocks time</source>
        <translation>Houdt tijd bezet</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Booking now</source>
        <translation>Boeking nu</translation>
    </message>
    <message>
        <source>Booking or event</source>
        <translation>Boeking of afspraak</translation>
    </message>
    <message>
        <source>Booking {booking_id} has an event in Google.</source>
        <translation>Boeking {booking_id} heeft een afspraak in Google.</translation>
    </message>
    <message>
        <source>Booking {found}.</source>
        <translation>Boeking {found}.</translation>
    </message>
    <message>
        <source>Booking {id} is at {say_when} now.</source>
        <translation>Boeking {id} staat nu op {say_when}.</translation>
    </message>
    <message>
        <source>Booking {id}: {object_code}, {say_when}.</source>
        <translation>Boeking {id}: {object_code}, {say_when}.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Bookings and events changed meanwhile, so the first sync may do much at once.</source>
        <translation>Boekingen en afspraken zijn intussen gewijzigd; de eerste synchronisatie kan dus veel tegelijk doen.</translation>
    </message>
    <message>
        <source>Bookings → Google only</source>
        <translation>Boekingen → alleen Google</translation>
    </message>
    <message>
        <source>Both are on {say_when} in “{summary}”.</source>
        <translation>Beide zijn op {say_when} in “{summary}”.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agenda’s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel 1 booking</source>
        <translation>1 boeking annuleren</translation>
    </message>
    <message>
        <source>Cancel it and sync first: gcaldesk booking set {booking_id} status=cancelled</source>
        <translation>Annuleer de boeking en synchroniseer eerst: gcaldesk booking set {booking_id} status=cancelled</translation>
    </message>
    <message>
        <source>Cancel {n} bookings</source>
        <translation>{n} boekingen annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change its guests in Google; everything else is kept in step.</source>
        <translation>Wijzig de gasten in Google; al het andere wordt gelijk gehouden.</translation>
    </message>
    <message>
        <source>Change its status or its object first.</source>
        <translation>Wijzig eerst de status of het object.</translation>
    </message>
    <message>
        <source>Change the booking and it is sent again; or choose “try again” here.</source>
        <translation>Wijzig de boeking, dan wordt ze opnieuw verzonden; of kies hier “opnieuw proberen”.</translation>
    </message>
    <message>
        <source>Change them first: gcaldesk rules get {name}. Nothing was saved.</source>
        <translation>Wijzig die eerst: gcaldesk rules get {name}. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Changes on either side have not arrived since.</source>
        <translation>Wijzigingen van beide kanten zijn sindsdien niet aangekomen.</translation>
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation>Controleer de aanhalingstekens.</translation>
    </message>
    <message>
        <source>Check its spelling and its DNS record; a new tunnel&apos;s name may take a minute.</source>
        <translation>Controleer de spelling en het DNS-record; de naam van een nieuwe tunnel kan een minuut nodig hebben.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its full path.</source>
        <translation>Controleer de spelling, of geef het volledige pad.</translation>
    </message>
    <message>
        <source>Check proxy, proxy_user and proxy_password_file under [network] in config.toml. {again}</source>
        <translation>Controleer proxy, proxy_user en proxy_password_file onder [network] in config.toml. {again}</translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours, or set GCALDESK_HOME to another folder.</source>
        <translation>Controleer of de map bestaat en van u is, of stel GCALDESK_HOME in op een andere map.</translation>
    </message>
    <message>
        <source>Check that the reverse proxy serves https at this port.</source>
        <translation>Controleer of de reverse proxy https aanbiedt op deze poort.</translation>
    </message>
    <message>
        <source>Check the firewall and the port forwarding; some routers do not let a machine reach its own public address.</source>
        <translation>Controleer de firewall en het doorsturen van poorten; sommige routers laten een computer zijn eigen openbare adres niet bereiken.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and any filter between. {again}</source>
        <translation>Controleer het netwerk, de proxy en elk filter ertussen. {again}</translation>
    </message>
    <message>
        <source>Check the network, then run this again.</source>
        <translation>Controleer het netwerk en voer dit opnieuw uit.</translation>
    </message>
    <message>
        <source>Check the proxy settings, or allow this machine to reach its own public address.</source>
        <translation>Controleer de proxyinstellingen, of sta toe dat deze computer zijn eigen openbare adres bereikt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection and its firewall. {again}</source>
        <translation>Controleer de internetverbinding en de firewall van deze computer. {again}</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection and name server (DNS). {again}</source>
        <translation>Controleer de internetverbinding en de naamserver (DNS) van deze computer. {again}</translation>
    </message>
    <message>
        <source>Choose a calendar.</source>
        <translation>Kies een agenda.</translation>
    </message>
    <message>
        <source>Choose a version there.</source>
        <translation>Kies daar een versie.</translation>
    </message>
    <message>
        <source>Choose an object whose calendar is written: --object CODE</source>
        <translation>Kies een object waarvan de agenda wordt beschreven: --object CODE</translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Kies een object.</translation>
    </message>
    <message>
        <source>Choose another calendar…</source>
        <translation>Een andere agenda kiezen…</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Kies een andere code.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Kies een andere map, of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>Choose another name, or use: gcaldesk account reconnect {name}</source>
        <translation>Kies een andere naam, of gebruik: gcaldesk account reconnect {name}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Choose another: --object CODE</source>
        <translation>Kies een ander: --object CODE</translation>
    </message>
    <message>
        <source>Choose one: --account NAME</source>
        <translation>Kies er een: --account NAME</translation>
    </message>
    <message>
        <source>Choose the booking&apos;s version, Google&apos;s, or one by one.</source>
        <translation>Kies de versie van de boeking, die van Google, of per onderdeel.</translation>
    </message>
    <message>
        <source>Choose “Sync this one” instead.</source>
        <translation>Kies in plaats daarvan “Alleen deze synchroniseren”.</translation>
    </message>
    <message>
        <source>Close the program that uses the port, or register another redirect URI.</source>
        <translation>Sluit het programma dat de poort gebruikt, of registreer een andere redirect-URI.</translation>
    </message>
    <message>
        <source>Cloud Console, APIs &amp; Services, Library: enable “Google Calendar API”.</source>
        <translation>Cloud Console, API’s en services, Bibliotheek: schakel “Google Calendar API” in.</translation>
    </message>
    <message>
        <source>Cloud Console, Google Auth Platform, Audience: publish the app (In production) or make it Internal, then reconnect.</source>
        <translation>Cloud Console, Google Auth Platform, Doelgroep: publiceer de app (In productie) of maak haar Intern, en verbind daarna opnieuw.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combineren</translation>
    </message>
    <message>
        <source>Confirmed bookings appear in Google. Nothing in Google changes a booking.</source>
        <translation>Bevestigde boekingen verschijnen in Google. Niets in Google wijzigt een boeking.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Connect a Google account to begin</source>
        <translation>Verbind een Google-account om te beginnen</translation>
    </message>
    <message>
        <source>Connect again and leave every box ticked. Nothing was stored.</source>
        <translation>Verbind opnieuw en laat elk vakje aangevinkt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>Verbind eerst een account.</translation>
    </message>
    <message>
        <source>Connect one: gcaldesk account add …</source>
        <translation>Verbind er een: gcaldesk account add …</translation>
    </message>
    <message>
        <source>Connect or reconnect the account it belongs to first, or leave the calendar empty: the booking then goes to its object&apos;s calendar.</source>
        <translation>Verbind eerst het account waarbij ze hoort (opnieuw), of laat de agenda leeg: de boeking gaat dan naar de agenda van haar object.</translation>
    </message>
    <message>
        <source>Connecting needs the OAuth client.</source>
        <translation>Om te verbinden is de OAuth-client nodig.</translation>
    </message>
    <message>
        <source>Correct [network] in config.toml.</source>
        <translation>Verbeter [network] in config.toml.</translation>
    </message>
    <message>
        <source>Correct or delete the file.</source>
        <translation>Verbeter of verwijder het bestand.</translation>
    </message>
    <message>
        <source>Correct the file or export it again. Nothing was changed.</source>
        <translation>Verbeter het bestand of exporteer het opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Correct the file. Nothing was changed.</source>
        <translation>Verbeter het bestand. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Correct the named line of config.toml.</source>
        <translation>Verbeter de genoemde regel van config.toml.</translation>
    </message>
    <message>
        <source>Correct the named rule: gcaldesk rules set ACCOUNT KEY=VALUE</source>
        <translation>Verbeter de genoemde regel: gcaldesk rules set ACCOUNT KEY=VALUE</translation>
    </message>
    <message>
        <source>Correct “from” under {where}, or the rule problem_email.</source>
        <translation>Verbeter “from” onder {where}, of de regel problem_email.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>Decide it on the page Issues first.</source>
        <translation>Beslis er eerst over op de pagina Aandachtspunten.</translation>
    </message>
    <message>
        <source>Decide them: gcaldesk issues list</source>
        <translation>Beslis erover: gcaldesk issues list</translation>
    </message>
    <message>
        <source>Decided: {outcome}. The next sync does it.</source>
        <translation>Beslist: {outcome}. De volgende synchronisatie voert het uit.</translation>
    </message>
    <message>
        <source>Delete 1 event</source>
        <translation>1 afspraak verwijderen</translation>
    </message>
    <message>
        <source>Delete {n} events</source>
        <translation>{n} afspraken verwijderen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Desktop client {id}.</source>
        <translation>Desktopclient {id}.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Rechtstreeks, zonder proxy</translation>
    </message>
    <message>
        <source>Do it at myaccount.google.com/permissions.</source>
        <translation>Doe het op myaccount.google.com/permissions.</translation>
    </message>
    <message>
        <source>Does not work now</source>
        <translation>Werkt nu niet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Doubtful read</source>
        <translation>Twijfelachtige lezing</translation>
    </message>
    <message>
        <source>Download it again from the Cloud Console.</source>
        <translation>Download het opnieuw uit de Cloud Console.</translation>
    </message>
    <message>
        <source>Download it again: Cloud Console, APIs &amp; Services, Credentials, your OAuth client.</source>
        <translation>Download het opnieuw: Cloud Console, API’s en services, Inloggegevens, uw OAuth-client.</translation>
    </message>
    <message>
        <source>Download the client&apos;s file again (Cloud Console, Credentials) and reconnect with it.</source>
        <translation>Download het bestand van de client opnieuw (Cloud Console, Inloggegevens) en verbind er opnieuw mee.</translation>
    </message>
    <message>
        <source>Download the client-secrets file again from the Cloud Console.</source>
        <translation>Download het bestand met clientgeheimen opnieuw uit de Cloud Console.</translation>
    </message>
    <message>
        <source>Drop the client file here, or type id and secret.</source>
        <translation>Sleep het clientbestand hierheen, of typ id en geheim.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Enable “Google Calendar API” in the Cloud Console, then sync again.</source>
        <translation>Schakel “Google Calendar API” in de Cloud Console in en synchroniseer opnieuw.</translation>
    </message>
    <message>
        <source>Error {status}.</source>
        <translation>Fout {status}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Event {id} stands in “{summary}”.</source>
        <translation>Afspraak {id} staat in “{summary}”.</translation>
    </message>
    <message>
        <source>Event {made}, {say_when} UTC.</source>
        <translation>Afspraak {made}, {say_when} UTC.</translation>
    </message>
    <message>
        <source>Events are made for: {join}.</source>
        <translation>Afspraken worden gemaakt voor: {join}.</translation>
    </message>
    <message>
        <source>Events that stand as before run {run}, unlike their bookings: {len}</source>
        <translation>Afspraken die staan zoals vóór ronde {run}, anders dan hun boekingen: {len}</translation>
    </message>
    <message>
        <source>Every mapped calendar was read in time</source>
        <translation>Elke gekoppelde agenda is op tijd gelezen</translation>
    </message>
    <message>
        <source>Every object has a calendar</source>
        <translation>Elk object heeft een agenda</translation>
    </message>
    <message>
        <source>Everything is removed again</source>
        <translation>Alles is weer verwijderd</translation>
    </message>
    <message>
        <source>Export it again as .ics.</source>
        <translation>Exporteer het opnieuw als .ics.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Eerste synchronisatie</translation>
    </message>
    <message>
        <source>Five tries in a row met another version.</source>
        <translation>Bij vijf pogingen na elkaar was er telkens een andere versie.</translation>
    </message>
    <message>
        <source>For example: --field time=remote --field title=local</source>
        <translation>Bijvoorbeeld: --field time=remote --field title=local</translation>
    </message>
    <message>
        <source>For example: --name main</source>
        <translation>Bijvoorbeeld: --name main</translation>
    </message>
    <message>
        <source>For example: from = &quot;gcaldesk@example.org&quot;</source>
        <translation>Bijvoorbeeld: from = &quot;gcaldesk@example.org&quot;</translation>
    </message>
    <message>
        <source>For example: gcaldesk object add room-a --name “Room A”</source>
        <translation>Bijvoorbeeld: gcaldesk object add room-a --name “Room A”</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Maak ruimte vrij op deze schijf.</translation>
    </message>
    <message>
        <source>Free some space or give yourself write access, then try again.</source>
        <translation>Maak ruimte vrij of geef uzelf schrijfrechten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Vanaf vandaag</translation>
    </message>
    <message>
        <source>GCALDESK_GOOGLE_API_ROOT points at {url}, which is not on this machine.</source>
        <translation>GCALDESK_GOOGLE_API_ROOT wijst naar {url}, dat niet op deze computer staat.</translation>
    </message>
    <message>
        <source>Give --listen-host an address of this machine, such as 127.0.0.1.</source>
        <translation>Geef bij --listen-host een adres van deze computer op, zoals 127.0.0.1.</translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk backup” made, or one of the folder “backups”.</source>
        <translation>Geef een bestand dat “gcaldesk backup” heeft gemaakt, of een uit de map “backups”.</translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk backup” made.</source>
        <translation>Geef een bestand dat “gcaldesk backup” heeft gemaakt.</translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk export-config” wrote.</source>
        <translation>Geef een bestand dat “gcaldesk export-config” heeft geschreven.</translation>
    </message>
    <message>
        <source>Give a name that is free.</source>
        <translation>Geef een naam die vrij is.</translation>
    </message>
    <message>
        <source>Give a time before or after the change.</source>
        <translation>Geef een tijd vóór of na de omschakeling.</translation>
    </message>
    <message>
        <source>Give an end that is later than the start.</source>
        <translation>Geef een einde dat na het begin ligt.</translation>
    </message>
    <message>
        <source>Give cloudflared, ngrok or one.</source>
        <translation>Geef cloudflared, ngrok of een eigen opdracht op.</translation>
    </message>
    <message>
        <source>Give each object a calendar of its own where events are made in Google.</source>
        <translation>Geef elk object een eigen agenda als er in Google afspraken worden gemaakt.</translation>
    </message>
    <message>
        <source>Give either --public-url or --tunnel, not both.</source>
        <translation>Geef --public-url of --tunnel op, niet allebei.</translation>
    </message>
    <message>
        <source>Give it as https://name or https://name/path, without anything behind it.</source>
        <translation>Geef het op als https://naam of https://naam/pad, met niets erachter.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geef er een.</translation>
    </message>
    <message>
        <source>Give its client-secrets file, or both client id and secret.</source>
        <translation>Geef het bestand met clientgeheimen op, of client-id én geheim.</translation>
    </message>
    <message>
        <source>Give start=… and end=… as well.</source>
        <translation>Geef ook start=… en end=… op.</translation>
    </message>
    <message>
        <source>Give the booking a title.</source>
        <translation>Geef de boeking een titel.</translation>
    </message>
    <message>
        <source>Give the final address with --public-url: Google does not follow.</source>
        <translation>Geef met --public-url het uiteindelijke adres op: Google volgt geen doorverwijzing.</translation>
    </message>
    <message>
        <source>Give the full path of a PEM file, or leave ca_file out.</source>
        <translation>Geef het volledige pad van een PEM-bestand, of laat ca_file weg.</translation>
    </message>
    <message>
        <source>Give this connection a name.</source>
        <translation>Geef deze verbinding een naam.</translation>
    </message>
    <message>
        <source>Give yourself write access to it, or set GCALDESK_HOME to another folder.</source>
        <translation>Geef uzelf schrijfrechten, of stel GCALDESK_HOME in op een andere map.</translation>
    </message>
    <message>
        <source>Give yourself write access to it, or set {home_variable} to another folder.</source>
        <translation>Geef uzelf schrijfrechten, of stel {home_variable} in op een andere map.</translation>
    </message>
    <message>
        <source>Give yourself write access to it, or use the system&apos;s own list of login programs.</source>
        <translation>Geef uzelf schrijfrechten, of gebruik de lijst met aanmeldprogramma’s van het systeem zelf.</translation>
    </message>
    <message>
        <source>Given {ago}</source>
        <translation>{ago} gegeven</translation>
    </message>
    <message>
        <source>Gone: {counted} and {counted2}.</source>
        <translation>Weg: {counted} en {counted2}.</translation>
    </message>
    <message>
        <source>Good when everybody books at the desk.</source>
        <translation>Goed als iedereen aan de balie boekt.</translation>
    </message>
    <message>
        <source>Good when teachers plan in their own calendar.</source>
        <translation>Goed als docenten in hun eigen agenda plannen.</translation>
    </message>
    <message>
        <source>Google Meet</source>
        <translation>Google Meet</translation>
    </message>
    <message>
        <source>Google allows 40320 minutes (four weeks) at the most.</source>
        <translation>Google staat hoogstens 40320 minuten (vier weken) toe.</translation>
    </message>
    <message>
        <source>Google allows five reminders at the most.</source>
        <translation>Google staat hoogstens vijf herinneringen toe.</translation>
    </message>
    <message>
        <source>Google answered with {status}.</source>
        <translation>Google antwoordde met {status}.</translation>
    </message>
    <message>
        <source>Google asked for a longer rest.</source>
        <translation>Google vroeg om een langere pauze.</translation>
    </message>
    <message>
        <source>Google asked for a whole read (its cursor had expired)</source>
        <translation>Google vroeg om alles opnieuw te lezen (de leeswijzer was verlopen)</translation>
    </message>
    <message>
        <source>Google asked to slow down.</source>
        <translation>Google vroeg om langzamer te gaan.</translation>
    </message>
    <message>
        <source>Google asks this account to sign in again.</source>
        <translation>Google vraagt dit account om zich opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Google can reach the listener</source>
        <translation>Google kan de ontvanger bereiken</translation>
    </message>
    <message>
        <source>Google cannot be reached.</source>
        <translation>Google is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Google-client</translation>
    </message>
    <message>
        <source>Google could not be asked for the time.</source>
        <translation>De tijd kon niet aan Google worden gevraagd.</translation>
    </message>
    <message>
        <source>Google could not make a meeting.</source>
        <translation>Google kon geen vergadering maken.</translation>
    </message>
    <message>
        <source>Google did not answer in time.</source>
        <translation>Google antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in.</source>
        <translation>Google heeft de aanmelding niet afgerond.</translation>
    </message>
    <message>
        <source>Google did not grant every permission asked for.</source>
        <translation>Google heeft niet elke gevraagde machtiging verleend.</translation>
    </message>
    <message>
        <source>Google did not grant the permission that this needs.</source>
        <translation>Google heeft de machtiging die hiervoor nodig is niet verleend.</translation>
    </message>
    <message>
        <source>Google did not grant: {join}.</source>
        <translation>Google heeft niet verleend: {join}.</translation>
    </message>
    <message>
        <source>Google did not grant: {missing}.</source>
        <translation>Google heeft niet verleend: {missing}.</translation>
    </message>
    <message>
        <source>Google does not accept the client id and secret.</source>
        <translation>Google accepteert de client-id en het geheim niet.</translation>
    </message>
    <message>
        <source>Google does not accept the public address for notifications.</source>
        <translation>Google accepteert het openbare adres voor meldingen niet.</translation>
    </message>
    <message>
        <source>Google does not allow this change.</source>
        <translation>Google staat deze wijziging niet toe.</translation>
    </message>
    <message>
        <source>Google does not know this OAuth client or its secret.</source>
        <translation>Google kent deze OAuth-client of het geheim ervan niet.</translation>
    </message>
    <message>
        <source>Google does not know this type of channel.</source>
        <translation>Google kent dit soort kanaal niet.</translation>
    </message>
    <message>
        <source>Google does not let this OAuth client sign in any more.</source>
        <translation>Google laat deze OAuth-client niet meer aanmelden.</translation>
    </message>
    <message>
        <source>Google does not show this event&apos;s whole guest list.</source>
        <translation>Google toont niet de hele gastenlijst van deze afspraak.</translation>
    </message>
    <message>
        <source>Google does not tell of changes in this calendar.</source>
        <translation>Google meldt geen wijzigingen in deze agenda.</translation>
    </message>
    <message>
        <source>Google ended the sign-in after a week.</source>
        <translation>Google heeft de aanmelding na een week beëindigd.</translation>
    </message>
    <message>
        <source>Google ended the sign-in.</source>
        <translation>Google heeft de aanmelding beëindigd.</translation>
    </message>
    <message>
        <source>Google gave no address for this event.</source>
        <translation>Google gaf geen adres voor deze afspraak.</translation>
    </message>
    <message>
        <source>Google gave no lasting permission.</source>
        <translation>Google gaf geen blijvende toestemming.</translation>
    </message>
    <message>
        <source>Google granted what is needed</source>
        <translation>Google heeft verleend wat nodig is</translation>
    </message>
    <message>
        <source>Google has paused writing</source>
        <translation>Google heeft het schrijven gepauzeerd</translation>
    </message>
    <message>
        <source>Google has paused writing for this account.</source>
        <translation>Google heeft het schrijven voor dit account gepauzeerd.</translation>
    </message>
    <message>
        <source>Google has trouble answering (error {status}).</source>
        <translation>Google heeft moeite met antwoorden (fout {status}).</translation>
    </message>
    <message>
        <source>Google left events out of a list</source>
        <translation>Google liet afspraken weg uit een lijst</translation>
    </message>
    <message>
        <source>Google lets this account read the calendar, not write to it.</source>
        <translation>Google laat dit account de agenda lezen, maar er niet in schrijven.</translation>
    </message>
    <message>
        <source>Google listed the calendar without most of its events, yet each of them answers when asked for by name. Nothing was changed; the list was thrown away.</source>
        <translation>Google gaf de lijst van de agenda zonder de meeste afspraken, terwijl elk ervan antwoordt als er met name naar wordt gevraagd. Er is niets gewijzigd; de lijst is weggegooid.</translation>
    </message>
    <message>
        <source>Google made the meeting</source>
        <translation>Google heeft de vergadering gemaakt</translation>
    </message>
    <message>
        <source>Google no longer accepts the sign-in.</source>
        <translation>Google accepteert de aanmelding niet meer.</translation>
    </message>
    <message>
        <source>Google no longer lets this account see the calendar.</source>
        <translation>Google laat dit account de agenda niet meer zien.</translation>
    </message>
    <message>
        <source>Google now</source>
        <translation>Google nu</translation>
    </message>
    <message>
        <source>Google probably has it already; see the issue</source>
        <translation>Google heeft hem waarschijnlijk al; zie het aandachtspunt</translation>
    </message>
    <message>
        <source>Google refused a booking for good</source>
        <translation>Google heeft een boeking definitief geweigerd</translation>
    </message>
    <message>
        <source>Google refused this event.</source>
        <translation>Google heeft deze afspraak geweigerd.</translation>
    </message>
    <message>
        <source>Google renewed it just now.</source>
        <translation>Google heeft het zojuist vernieuwd.</translation>
    </message>
    <message>
        <source>Google says: {error}.</source>
        <translation>Google zegt: {error}.</translation>
    </message>
    <message>
        <source>Google sends notifications to https addresses only.</source>
        <translation>Google stuurt alleen meldingen naar https-adressen.</translation>
    </message>
    <message>
        <source>Google shows no calendar for this account.</source>
        <translation>Google toont geen agenda voor dit account.</translation>
    </message>
    <message>
        <source>Google takes changes again.</source>
        <translation>Google neemt weer wijzigingen aan.</translation>
    </message>
    <message>
        <source>Google tells of changes until {expires_at} UTC</source>
        <translation>Google meldt wijzigingen tot {expires_at} UTC</translation>
    </message>
    <message>
        <source>Google was not allowed to do all of it</source>
        <translation>Google mocht niet alles doen</translation>
    </message>
    <message>
        <source>Google&apos;s address cannot be found.</source>
        <translation>Het adres van Google is niet te vinden.</translation>
    </message>
    <message>
        <source>Google&apos;s answer was cut short.</source>
        <translation>Het antwoord van Google was afgebroken.</translation>
    </message>
    <message>
        <source>Google&apos;s answer was not a channel.</source>
        <translation>Het antwoord van Google was geen kanaal.</translation>
    </message>
    <message>
        <source>Google&apos;s answer was not an event.</source>
        <translation>Het antwoord van Google was geen afspraak.</translation>
    </message>
    <message>
        <source>Google&apos;s certificate does not fit this computer&apos;s date.</source>
        <translation>Het certificaat van Google past niet bij de datum van deze computer.</translation>
    </message>
    <message>
        <source>Google&apos;s channels are alive</source>
        <translation>De kanalen van Google leven</translation>
    </message>
    <message>
        <source>Google&apos;s event gets the booking&apos;s {fields}.</source>
        <translation>De afspraak van Google krijgt van de boeking: {fields}.</translation>
    </message>
    <message>
        <source>Google&apos;s list of events was incomplete; nothing was taken from it.</source>
        <translation>De lijst met afspraken van Google was onvolledig; er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>Google&apos;s list of events was not one; nothing was taken from it.</source>
        <translation>De lijst met afspraken van Google was geen lijst; er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service did not answer as expected.</source>
        <translation>De aanmelddienst van Google antwoordde niet zoals verwacht.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Have Calendar switched on for it (Workspace: Admin console), or use another one.</source>
        <translation>Laat Agenda voor het account inschakelen (Workspace: Beheerdersconsole), of gebruik een ander account.</translation>
    </message>
    <message>
        <source>Held plan</source>
        <translation>Vastgehouden plan</translation>
    </message>
    <message>
        <source>Hold, ask you</source>
        <translation>Vasthouden, u vragen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>created</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>deal</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>event</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>gemaild</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>niet verschenen</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>openingstijden</translation>
    </message>
    <message>
        <source>option</source>
        <translation>optie</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>opgehaald</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>hervat</translation>
    </message>
    <message>
        <source>“{object_code}” is not mapped in “{name}”.</source>
        <translation>“{object_code}” is niet gekoppeld in “{name}”.</translation>
    </message>
    <message>
        <source>In Google</source>
        <translation>In Google</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Install a certificate for this name, or give the name that it is for.</source>
        <translation>Installeer een certificaat voor deze naam, of geef de naam op waarvoor het is.</translation>
    </message>
    <message>
        <source>Install cloudflared from Cloudflare. {or_else}</source>
        <translation>Installeer cloudflared van Cloudflare. {or_else}</translation>
    </message>
    <message>
        <source>Install ngrok and sign it in. {or_else}</source>
        <translation>Installeer ngrok en meld het aan. {or_else}</translation>
    </message>
    <message>
        <source>Install one of a public authority, with its intermediate certificates: Google accepts no other.</source>
        <translation>Installeer er een van een openbare autoriteit, met de tussenliggende certificaten: Google accepteert geen andere.</translation>
    </message>
    <message>
        <source>Install the newer gcaldesk, or set GCALDESK_HOME to another folder.</source>
        <translation>Installeer de nieuwere gcaldesk, of stel GCALDESK_HOME in op een andere map.</translation>
    </message>
    <message>
        <source>Install the newer gcaldesk.</source>
        <translation>Installeer de nieuwere gcaldesk.</translation>
    </message>
    <message>
        <source>Install the newer gcaldesk. Nothing was changed.</source>
        <translation>Installeer de nieuwere gcaldesk. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Install the package tzdata, or reinstall gcaldesk.</source>
        <translation>Installeer het pakket tzdata, of installeer gcaldesk opnieuw.</translation>
    </message>
    <message>
        <source>Issue {id}: {title}.{more}</source>
        <translation>Punt {id}: {title}.{more}</translation>
    </message>
    <message>
        <source>Issue {issue_id} is closed already ({outcome}).</source>
        <translation>Punt {issue_id} is al gesloten ({outcome}).</translation>
    </message>
    <message>
        <source>It answered just now.</source>
        <translation>Het antwoordde zojuist.</translation>
    </message>
    <message>
        <source>It asks for a sign-in (407).</source>
        <translation>Ze vraagt om een aanmelding (407).</translation>
    </message>
    <message>
        <source>It becomes a booking</source>
        <translation>Ze wordt een boeking</translation>
    </message>
    <message>
        <source>It becomes an event in Google</source>
        <translation>Ze wordt een afspraak in Google</translation>
    </message>
    <message>
        <source>It does so every seven days while your project&apos;s consent screen has the status “Testing”.</source>
        <translation>Dat doet Google elke zeven dagen zolang het toestemmingsscherm van uw project de status “Testen” heeft.</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>Ze is vroegtijdig geëindigd.</translation>
    </message>
    <message>
        <source>It had been started again three times within an hour.</source>
        <translation>Ze was binnen een uur drie keer opnieuw gestart.</translation>
    </message>
    <message>
        <source>It has no event in Google.</source>
        <translation>Ze heeft geen afspraak in Google.</translation>
    </message>
    <message>
        <source>It has no start.</source>
        <translation>Ze heeft geen begin.</translation>
    </message>
    <message>
        <source>It has version {version}, this program knows {len}.</source>
        <translation>Het heeft versie {version}, dit programma kent {len}.</translation>
    </message>
    <message>
        <source>It is a PEM file with one or more certificates of authorities.</source>
        <translation>Het is een PEM-bestand met een of meer certificaten van autoriteiten.</translation>
    </message>
    <message>
        <source>It is a switch.</source>
        <translation>Het is een schakelaar.</translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {largest}.</source>
        <translation>Het is een heel getal van {least} tot {largest}.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>Het is een heel getal.</translation>
    </message>
    <message>
        <source>It is clear whose events are whose</source>
        <translation>Het is duidelijk wiens afspraken van wie zijn</translation>
    </message>
    <message>
        <source>It is one address, such as desk@example.org.</source>
        <translation>Het is één adres, zoals desk@example.org.</translation>
    </message>
    <message>
        <source>It is one of {join}.</source>
        <translation>Het is een van {join}.</translation>
    </message>
    <message>
        <source>It is one of {words}{nothing}.</source>
        <translation>Het is een van {words}{nothing}.</translation>
    </message>
    <message>
        <source>It is read again at the next sync. Nothing to do unless this stays.</source>
        <translation>Bij de volgende synchronisatie wordt opnieuw gelezen. U hoeft niets te doen, tenzij dit blijft.</translation>
    </message>
    <message>
        <source>It is the window or the service: use the window&apos;s “Sync now” or leave it to “gcaldesk run”, or stop that one and try again.</source>
        <translation>Het is het venster of de dienst: gebruik “Nu synchroniseren” in het venster of laat het over aan “gcaldesk run”, of stop die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It is tried again by itself, in some hours.</source>
        <translation>Over enkele uren wordt het vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It is tried again with the next change of the booking.</source>
        <translation>Bij de volgende wijziging van de boeking wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It is two times, as in 09:00-17:00.</source>
        <translation>Het zijn twee tijden, zoals 09:00-17:00.</translation>
    </message>
    <message>
        <source>It is yes or no.</source>
        <translation>Het is ja of nee.</translation>
    </message>
    <message>
        <source>It lies between {low} and {high}.</source>
        <translation>Het ligt tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>It listens at {local_url}; no public address was asked for.</source>
        <translation>De ontvanger luistert op {local_url}; er is geen openbaar adres gevraagd.</translation>
    </message>
    <message>
        <source>It names the columns: {join} and fields.NAME.</source>
        <translation>Ze noemt de kolommen: {join} en fields.NAME.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Er kwam geen bericht.</translation>
    </message>
    <message>
        <source>It stays as it is until the event is a single one again.</source>
        <translation>Het blijft zoals het is tot de afspraak weer een enkele is.</translation>
    </message>
    <message>
        <source>It was cancelled here and changed in Google.</source>
        <translation>Ze is hier geannuleerd en in Google gewijzigd.</translation>
    </message>
    <message>
        <source>It was changed here and cancelled in Google.</source>
        <translation>Ze is hier gewijzigd en in Google geannuleerd.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Het is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>It was not believed.</source>
        <translation>Het is niet geloofd.</translation>
    </message>
    <message>
        <source>It was started again, unless the issue says otherwise.</source>
        <translation>Het is opnieuw gestart, tenzij het aandachtspunt iets anders zegt.</translation>
    </message>
    <message>
        <source>It was switched off for long: look at the preview, then approve the issue that waits. Nothing was read or written.</source>
        <translation>Het was lang uitgeschakeld: bekijk het voorbeeld en keur daarna het wachtende punt goed. Er is niets gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Its bookings are untouched and wait. Map another calendar, or ask for access.</source>
        <translation>De boekingen ervan zijn ongemoeid en wachten. Koppel een andere agenda, of vraag om toegang.</translation>
    </message>
    <message>
        <source>Its database has version {found}, this program knows version {len}.</source>
        <translation>De database heeft versie {found}, dit programma kent versie {len}.</translation>
    </message>
    <message>
        <source>Its event in {places} is removed with the next sync. The booking stays, cancelled.</source>
        <translation>De afspraak in {places} wordt met de volgende synchronisatie verwijderd. De boeking blijft, geannuleerd.</translation>
    </message>
    <message>
        <source>Its events are made without one. Switch the rule “meet” off, or map another calendar.</source>
        <translation>De afspraken ervan worden zonder gemaakt. Zet de regel “meet” uit, of koppel een andere agenda.</translation>
    </message>
    <message>
        <source>Its links point at that account&apos;s events. Nothing was changed.</source>
        <translation>De verbindingen ervan wijzen naar de afspraken van dat account. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Its marks stand on events there, seen at {now} UTC on {now2}. Two programs writing to one calendar would double and undo each other&apos;s work, so this one only reads it.</source>
        <translation>Er staan merktekens van op afspraken daar, gezien om {now} UTC op {now2}. Twee programma’s die in één agenda schrijven, zouden elkaars werk verdubbelen en ongedaan maken; daarom leest deze alleen.</translation>
    </message>
    <message>
        <source>Its own log says why.</source>
        <translation>Het logboek van de server zelf zegt waarom.</translation>
    </message>
    <message>
        <source>Its start is a time and its end a day, or the other way round.</source>
        <translation>Het begin is een tijd en het einde een dag, of andersom.</translation>
    </message>
    <message>
        <source>Its thread had ended.</source>
        <translation>De thread ervan was geëindigd.</translation>
    </message>
    <message>
        <source>Its type is “{kind}”; it has to be installed or web.</source>
        <translation>Het type is “{kind}”; het moet installed of web zijn.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Keep both apart</source>
        <translation>Beide apart houden</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behouden</translation>
    </message>
    <message>
        <source>Keep it in the list, or change those bookings first. Nothing was saved.</source>
        <translation>Houd het in de lijst, of wijzig eerst die boekingen. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Keep it under {max_title} characters.</source>
        <translation>Houd het onder {max_title} tekens.</translation>
    </message>
    <message>
        <source>Keep local or remote.</source>
        <translation>Houd local of remote.</translation>
    </message>
    <message>
        <source>Keep local, remote or merge.</source>
        <translation>Houd local, remote of merge.</translation>
    </message>
    <message>
        <source>Keep merge to choose field by field.</source>
        <translation>Houd merge om per veld te kiezen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Laatst volledig</translation>
    </message>
    <message>
        <source>Leave it out with --skip-bad.</source>
        <translation>Laat het weg met --skip-bad.</translation>
    </message>
    <message>
        <source>Left out: {follows}.</source>
        <translation>Weggelaten: {follows}.</translation>
    </message>
    <message>
        <source>Left out: {imports}.</source>
        <translation>Weggelaten: {imports}.</translation>
    </message>
    <message>
        <source>Let POST requests to {webhook_path} through without a sign-in.</source>
        <translation>Laat POST-aanvragen naar {webhook_path} door zonder aanmelding.</translation>
    </message>
    <message>
        <source>Let the reverse proxy pass {webhook_path} on to the listener&apos;s port, and check that no other gcaldesk listens there.</source>
        <translation>Laat de reverse proxy {webhook_path} doorgeven aan de poort van de ontvanger, en controleer dat daar geen andere gcaldesk luistert.</translation>
    </message>
    <message>
        <source>Let the system set its clock over the network (NTP).</source>
        <translation>Laat het systeem de klok via het netwerk instellen (NTP).</translation>
    </message>
    <message>
        <source>Line {line_num} is not CSV: {error}.</source>
        <translation>Regel {line_num} is geen CSV: {error}.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Look at Google and send what waits (F5)</source>
        <translation>Bij Google kijken en verzenden wat wacht (F5)</translation>
    </message>
    <message>
        <source>Look at each and set right by hand what is still wrong; then ignore this.</source>
        <translation>Bekijk elk ervan en zet met de hand recht wat nog niet klopt; negeer dit daarna.</translation>
    </message>
    <message>
        <source>Look at it: gcaldesk issues list, or the Issues page.</source>
        <translation>Bekijk het: gcaldesk issues list, of de pagina Aandachtspunten.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Look at the plan…</source>
        <translation>Het plan bekijken…</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Eerst kijken</translation>
    </message>
    <message>
        <source>Look which program also edits this calendar. Approve to send the booking again, keep to leave the event so.</source>
        <translation>Kijk welk programma deze agenda ook bewerkt. Keur goed om de boeking opnieuw te verzenden, behoud om de afspraak zo te laten.</translation>
    </message>
    <message>
        <source>Made in Google: {title}</source>
        <translation>Gemaakt in Google: {title}</translation>
    </message>
    <message>
        <source>Make 1 item</source>
        <translation>1 item maken</translation>
    </message>
    <message>
        <source>Make an OAuth client of type “Desktop app” and download that one.</source>
        <translation>Maak een OAuth-client van het type “Desktop-app” en download die.</translation>
    </message>
    <message>
        <source>Make it a single event again in Google, and this ends by itself. Or approve to let go of it: the occurrences become bookings, and this booking stays without an event (cancel it where the first occurrence stands for it).</source>
        <translation>Maak er in Google weer een enkele afspraak van, dan eindigt dit vanzelf. Of keur goed om los te laten: de herhalingen worden boekingen, en deze boeking blijft zonder afspraak (annuleer haar als de eerste herhaling ervoor in de plaats komt).</translation>
    </message>
    <message>
        <source>Make it yourself, or set {home_variable} to a folder that is yours.</source>
        <translation>Maak haar zelf, of stel {home_variable} in op een map die van u is.</translation>
    </message>
    <message>
        <source>Make one, and let cron do it weekly: gcaldesk backup FOLDER/</source>
        <translation>Maak er een, en laat cron dat wekelijks doen: gcaldesk backup FOLDER/</translation>
    </message>
    <message>
        <source>Make {n} items</source>
        <translation>{n} items maken</translation>
    </message>
    <message>
        <source>Map an object to a calendar first.</source>
        <translation>Koppel eerst een object aan een agenda.</translation>
    </message>
    <message>
        <source>Map another one, or ask its owner for access. No booking was touched.</source>
        <translation>Koppel een andere, of vraag de eigenaar om toegang. Er is geen boeking aangeraakt.</translation>
    </message>
    <message>
        <source>Map what is missing: gcaldesk map set ACCOUNT OBJECT CALENDAR_ID</source>
        <translation>Koppel wat ontbreekt: gcaldesk map set ACCOUNT OBJECT CALENDAR_ID</translation>
    </message>
    <message>
        <source>Mapped for reading only; writing is not needed.</source>
        <translation>Alleen voor lezen gekoppeld; schrijven is niet nodig.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>Missing: {join}.</source>
        <translation>Ontbreekt: {join}.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Move 1 item</source>
        <translation>1 item verplaatsen</translation>
    </message>
    <message>
        <source>Move {n} items</source>
        <translation>{n} items verplaatsen</translation>
    </message>
    <message>
        <source>Moved in Google to {wished}, not taken over: it overlaps booking {clash}.</source>
        <translation>In Google verplaatst naar {wished}, niet overgenomen: overlapt met boeking {clash}.</translation>
    </message>
    <message>
        <source>Moving an event in Google moves its booking; deleting it cancels the booking.</source>
        <translation>Een afspraak in Google verplaatsen verplaatst de boeking; ze verwijderen annuleert de boeking.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>New events in Google stay in Google.</source>
        <translation>Nieuwe afspraken in Google blijven in Google.</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Komende 30 dagen</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Komende 7 dagen</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Geen toegang</translation>
    </message>
    <message>
        <source>No account is active, so there is nothing to do.</source>
        <translation>Er is geen account actief, dus er is niets te doen.</translation>
    </message>
    <message>
        <source>No booking found</source>
        <translation>Geen boeking gevonden</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>Geen agenda</translation>
    </message>
    <message>
        <source>No calendar serves two objects.</source>
        <translation>Geen agenda dient voor twee objecten.</translation>
    </message>
    <message>
        <source>No config.toml: defaults</source>
        <translation>Geen config.toml: standaardinstellingen</translation>
    </message>
    <message>
        <source>No copy yet; there is no booking to lose either.</source>
        <translation>Nog geen kopie; er is ook nog geen boeking te verliezen.</translation>
    </message>
    <message>
        <source>No engine is running, but it was synced: {last}.</source>
        <translation>Er draait geen synchronisatie, maar er is gesynchroniseerd: {last}.</translation>
    </message>
    <message>
        <source>No engine is running; {last}.</source>
        <translation>Er draait geen synchronisatie; {last}.</translation>
    </message>
    <message>
        <source>No gcaldesk listens for notifications at present.</source>
        <translation>Op dit moment luistert er geen gcaldesk naar meldingen.</translation>
    </message>
    <message>
        <source>No issue is open.</source>
        <translation>Er staat geen aandachtspunt open.</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>Er is geen mailserver ingesteld.</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Nog geen koppeling</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Geen vergadering</translation>
    </message>
    <message>
        <source>No night hour of the object is free.</source>
        <translation>Er is geen nachtelijk uur van het object vrij.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>No secure connection to Google came about.</source>
        <translation>Er kwam geen beveiligde verbinding met Google tot stand.</translation>
    </message>
    <message>
        <source>Nobody else can read the data</source>
        <translation>Niemand anders kan de gegevens lezen</translation>
    </message>
    <message>
        <source>Nobody finished signing in in time.</source>
        <translation>Niemand heeft de aanmelding op tijd afgerond.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Niet gevonden.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Not looked at, since the calendar is not listed.</source>
        <translation>Niet bekeken, omdat de agenda niet in de lijst staat.</translation>
    </message>
    <message>
        <source>Not looked at, since the database is not sound.</source>
        <translation>Niet bekeken, omdat de database niet in orde is.</translation>
    </message>
    <message>
        <source>Not looked at, since the sign-in does not work.</source>
        <translation>Niet bekeken, omdat de aanmelding niet werkt.</translation>
    </message>
    <message>
        <source>Not seen after {tries} rounds.{said}</source>
        <translation>Na {tries} rondes niet gezien.{said}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Niet teruggedraaid</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Niet bijgewerkt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation>Op {host} antwoordt niets.</translation>
    </message>
    <message>
        <source>Nothing had moved for minutes.</source>
        <translation>Er was minutenlang niets gebeurd.</translation>
    </message>
    <message>
        <source>Nothing here. Finish signing in, in the window that gcaldesk opened.</source>
        <translation>Hier is niets. Rond de aanmelding af in het venster dat gcaldesk heeft geopend.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation>Er gaat niets verloren; het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Nothing is mapped, so nothing is synced.</source>
        <translation>Er is niets gekoppeld, dus er wordt niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Nothing is mapped.</source>
        <translation>Er is niets gekoppeld.</translation>
    </message>
    <message>
        <source>Nothing is stored that signs in “{name}”.</source>
        <translation>Er is niets opgeslagen waarmee “{name}” zich aanmeldt.</translation>
    </message>
    <message>
        <source>Nothing is stuck on its way to Google</source>
        <translation>Er blijft niets steken op weg naar Google</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Er wacht niets op u</translation>
    </message>
    <message>
        <source>Nothing of this has been done. The rest of the sync goes on.</source>
        <translation>Hiervan is nog niets gedaan. De rest van de synchronisatie gaat door.</translation>
    </message>
    <message>
        <source>Nothing to do: both sides agree.</source>
        <translation>Niets te doen: beide kanten zijn gelijk.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Niets te verzenden</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Er wacht niets op een mens</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was done to its items.</source>
        <translation>Met de items ervan is niets gedaan.</translation>
    </message>
    <message>
        <source>Nothing was done to them. Approve to change the events and tell the guests; keep to change the events and mail nobody.</source>
        <translation>Er is nog niets mee gedaan. Keur goed om de afspraken te wijzigen en de gasten in te lichten; behoud om de afspraken te wijzigen en niemand te mailen.</translation>
    </message>
    <message>
        <source>Nothing was done to them. Keep all, or approve after reading the list.</source>
        <translation>Er is nog niets mee gedaan. Behoud alles, of keur goed nadat u de lijst hebt gelezen.</translation>
    </message>
    <message>
        <source>Nothing was done. Look again: gcaldesk undo </source>
        <translation>Er is niets gedaan. Kijk opnieuw: gcaldesk undo </translation>
    </message>
    <message>
        <source>Nothing was half-written in {parent}.</source>
        <translation>Er is niets half geschreven in {parent}.</translation>
    </message>
    <message>
        <source>Nothing was half-written. Please report it.</source>
        <translation>Er is niets half geschreven. Meld het alstublieft.</translation>
    </message>
    <message>
        <source>Nothing was half-written. Start gcaldesk again; please report it with gcaldesk.log.</source>
        <translation>Er is niets half geschreven. Start gcaldesk opnieuw; meld het alstublieft, met gcaldesk.log erbij.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>One side cancelled it, so there is nothing to merge.</source>
        <translation>Aan één kant is geannuleerd, dus er valt niets te combineren.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Alleen u kunt het lezen.</translation>
    </message>
    <message>
        <source>Open a browser on this computer and sign in to the network, or ask whoever runs the proxy to let Google through. {again}</source>
        <translation>Open een browser op deze computer en meld u aan bij het netwerk, of vraag wie de proxy beheert om Google door te laten. {again}</translation>
    </message>
    <message>
        <source>Open the booking…</source>
        <translation>De boeking openen…</translation>
    </message>
    <message>
        <source>Opening your bookings…</source>
        <translation>Uw boekingen worden geopend…</translation>
    </message>
    <message>
        <source>Or give --public-url, or a command that prints the public https address.</source>
        <translation>Of geef --public-url op, of een opdracht die het openbare https-adres afdrukt.</translation>
    </message>
    <message>
        <source>Others can read: {names}.</source>
        <translation>Anderen kunnen lezen: {names}.</translation>
    </message>
    <message>
        <source>Over:

</source>
        <translation>Voorbij:

</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Paused by Google</source>
        <translation>Gepauzeerd door Google</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Machtiging ontbreekt</translation>
    </message>
    <message>
        <source>Please report it with the log. The other bookings are not held up; change this one, or choose “try again” here.</source>
        <translation>Meld het alstublieft, met het logboek erbij. De andere boekingen worden niet opgehouden; wijzig deze, of kies hier “opnieuw proberen”.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Meld het alstublieft.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Meld dit alstublieft.</translation>
    </message>
    <message>
        <source>Port {port} is in use, so Google&apos;s answer could not arrive.</source>
        <translation>Poort {port} is in gebruik, dus het antwoord van Google kon niet aankomen.</translation>
    </message>
    <message>
        <source>Publish the app (Google Cloud Console, Google Auth Platform, Audience), then reconnect the account; its links and settings are kept.</source>
        <translation>Publiceer de app (Google Cloud Console, Google Auth Platform, Doelgroep) en verbind het account opnieuw; de verbindingen en instellingen blijven bewaard.</translation>
    </message>
    <message>
        <source>Push is off: Google is polled, which loses nothing.</source>
        <translation>Push staat uit: Google wordt regelmatig bekeken, er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Push is off: Google is polled.</source>
        <translation>Push staat uit: Google wordt regelmatig bekeken.</translation>
    </message>
    <message>
        <source>Put the password into that file, readable for gcaldesk only.</source>
        <translation>Zet het wachtwoord in dat bestand, alleen leesbaar voor gcaldesk.</translation>
    </message>
    <message>
        <source>Put the right key file back, or reconnect the accounts.</source>
        <translation>Zet het juiste sleutelbestand terug, of verbind de accounts opnieuw.</translation>
    </message>
    <message>
        <source>Read just now.</source>
        <translation>Zojuist gelezen.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Reading goes on; writing is tried again by itself in a few hours.</source>
        <translation>Het lezen gaat door; het schrijven wordt over een paar uur vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Reconnect it: gcaldesk account reconnect {name}{file}</source>
        <translation>Verbind het opnieuw: gcaldesk account reconnect {name}{file}</translation>
    </message>
    <message>
        <source>Reconnect the account and leave both boxes ticked.</source>
        <translation>Verbind het account opnieuw en laat beide vakjes aangevinkt.</translation>
    </message>
    <message>
        <source>Reconnect the account and leave every box ticked.</source>
        <translation>Verbind het account opnieuw en laat elk vakje aangevinkt.</translation>
    </message>
    <message>
        <source>Reconnect the account with a current client-secrets file.</source>
        <translation>Verbind het account opnieuw met een actueel bestand met clientgeheimen.</translation>
    </message>
    <message>
        <source>Reconnect the account; its links and settings are kept.</source>
        <translation>Verbind het account opnieuw; de verbindingen en instellingen blijven bewaard.</translation>
    </message>
    <message>
        <source>Reconnect with an account of that organisation, or make the client external.</source>
        <translation>Verbind opnieuw met een account van die organisatie, of maak de client extern.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Refused at the push listener, without effect: {what}.</source>
        <translation>Geweigerd door de push-ontvanger, zonder gevolgen: {what}.</translation>
    </message>
    <message>
        <source>Register http://127.0.0.1:8765/callback in the Cloud Console and reconnect.</source>
        <translation>Registreer http://127.0.0.1:8765/callback in de Cloud Console en verbind opnieuw.</translation>
    </message>
    <message>
        <source>Register {default_web_redirect} in the Cloud Console (Credentials, your client, Authorised redirect URIs), download the file again, or use a “Desktop app” client.</source>
        <translation>Registreer {default_web_redirect} in de Cloud Console (Inloggegevens, uw client, Geautoriseerde redirect-URI’s), download het bestand opnieuw, of gebruik een client van het type “Desktop-app”.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove gcaldesk under myaccount.google.com/permissions, then reconnect.</source>
        <translation>Verwijder gcaldesk op myaccount.google.com/permissions en verbind daarna opnieuw.</translation>
    </message>
    <message>
        <source>Rename it in the file. Nothing was changed.</source>
        <translation>Hernoem het in het bestand. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Renew it, or install one of a public authority that is for this name.</source>
        <translation>Vernieuw het, of installeer er een van een openbare autoriteit dat voor deze naam is.</translation>
    </message>
    <message>
        <source>Renew the certificate of the public address.</source>
        <translation>Vernieuw het certificaat van het openbare adres.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Vernieuw het certificaat.</translation>
    </message>
    <message>
        <source>Renew them: gcaldesk channels renew</source>
        <translation>Vernieuw ze: gcaldesk channels renew</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Herstart</translation>
    </message>
    <message>
        <source>Restore it there (within 30 days) or make a new one, then reconnect.</source>
        <translation>Herstel hem daar (binnen 30 dagen) of maak een nieuwe, en verbind daarna opnieuw.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Herschreven</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>OEFENEN</translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check</source>
        <translation>de quick_check van SQLite</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Same one?</source>
        <translation>Dezelfde?</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”; a quote inside a cell is written twice.</source>
        <translation>Sla het op als “CSV UTF-8”; een aanhalingsteken in een cel wordt dubbel geschreven.</translation>
    </message>
    <message>
        <source>Say whether it is.</source>
        <translation>Zeg of het zo is.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring ({name}).</source>
        <translation>Geheimen staan in de sleutelbos van het systeem ({name}).</translation>
    </message>
    <message>
        <source>Secrets would travel unencrypted.</source>
        <translation>Geheimen zouden onversleuteld reizen.</translation>
    </message>
    <message>
        <source>See docs/push.md; without push Google is polled, which loses nothing.</source>
        <translation>Zie docs/push.md; zonder push wordt Google regelmatig bekeken en gaat er niets verloren.</translation>
    </message>
    <message>
        <source>See each with its reason: gcaldesk issues list, gcaldesk booking show NUMBER</source>
        <translation>Bekijk elk met de reden: gcaldesk issues list, gcaldesk booking show NUMBER</translation>
    </message>
    <message>
        <source>See what it does: gcaldesk log --follow</source>
        <translation>Kijk wat hij doet: gcaldesk log --follow</translation>
    </message>
    <message>
        <source>See what it would do (gcaldesk sync --account {name} --dry-run), then approve, or keep to switch it off again.</source>
        <translation>Kijk wat er zou gebeuren (gcaldesk sync --account {name} --dry-run) en keur dan goed, of behoud om het weer uit te schakelen.</translation>
    </message>
    <message>
        <source>See what went wrong: gcaldesk log --level warning</source>
        <translation>Kijk wat er misging: gcaldesk log --level warning</translation>
    </message>
    <message>
        <source>Sending 1</source>
        <translation>1 wordt verzonden</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>{n} worden verzonden</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Series are not taken in: make them in Google Calendar, from where they come in one by one, or leave it out with --skip-bad.</source>
        <translation>Reeksen worden niet overgenomen: maak ze in Google Agenda, van waaruit ze een voor een binnenkomen, of laat het weg met --skip-bad.</translation>
    </message>
    <message>
        <source>Set it to a folder that is yours.</source>
        <translation>Stel het in op een map die van u is.</translation>
    </message>
    <message>
        <source>Set security to starttls or tls, or leave the user out.</source>
        <translation>Zet security op starttls of tls, of laat user weg.</translation>
    </message>
    <message>
        <source>Set the bookings or rules right first where they are wrong. Approve to send the bookings again; keep to leave the events so until their booking changes.</source>
        <translation>Zet eerst de boekingen of regels recht waar ze niet kloppen. Keur goed om de boekingen opnieuw te verzenden; behoud om de afspraken zo te laten tot hun boeking wijzigt.</translation>
    </message>
    <message>
        <source>Set the clock and the date of this computer right. {again}</source>
        <translation>Zet de klok en de datum van deze computer goed. {again}</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in again and tick every box.</source>
        <translation>Meld u opnieuw aan en vink elk vakje aan.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>Sign in as {email}, or connect {email2} under another name.</source>
        <translation>Meld u aan als {email}, of verbind {email2} onder een andere naam.</translation>
    </message>
    <message>
        <source>Sign in with another account.</source>
        <translation>Meld u aan met een ander account.</translation>
    </message>
    <message>
        <source>Sign in: gcaldesk account reconnect NAME</source>
        <translation>Aanmelden: gcaldesk account reconnect NAME</translation>
    </message>
    <message>
        <source>Sign in: gcaldesk account reconnect {name} --client-secrets FILE</source>
        <translation>Aanmelden: gcaldesk account reconnect {name} --client-secrets FILE</translation>
    </message>
    <message>
        <source>Sign-ins can be kept</source>
        <translation>Aanmeldingen kunnen worden bewaard</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed in as {email}. Google allows: {granted}.</source>
        <translation>Aangemeld als {email}. Google staat toe: {granted}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Signing in to Google failed.</source>
        <translation>Aanmelden bij Google is mislukt.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>De aanmelding is geannuleerd.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Something keeps both sides in step</source>
        <translation>Iets houdt beide kanten gelijk</translation>
    </message>
    <message>
        <source>Something went wrong in gcaldesk itself.</source>
        <translation>Er ging iets mis in gcaldesk zelf.</translation>
    </message>
    <message>
        <source>Start again and choose Allow. Nothing was changed.</source>
        <translation>Begin opnieuw en kies Toestaan. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Start again and finish in the browser. If Google showed an error page, its text says what to correct in the Cloud Console.</source>
        <translation>Begin opnieuw en rond af in de browser. Toonde Google een foutpagina, dan staat daar wat in de Cloud Console moet worden verbeterd.</translation>
    </message>
    <message>
        <source>Start again. Nothing was changed.</source>
        <translation>Begin opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Start one: gcaldesk run --tunnel cloudflared, or with --public-url.</source>
        <translation>Start er een: gcaldesk run --tunnel cloudflared, of met --public-url.</translation>
    </message>
    <message>
        <source>Start the service (gcaldesk run), the desktop, or let cron call gcaldesk sync.</source>
        <translation>Start de dienst (gcaldesk run) of het venster, of laat cron gcaldesk sync aanroepen.</translation>
    </message>
    <message>
        <source>Start the tunnel or the reverse proxy, and open its port in the firewall.</source>
        <translation>Start de tunnel of de reverse proxy, en open de poort ervan in de firewall.</translation>
    </message>
    <message>
        <source>Start the tunnel, or let the reverse proxy pass requests on to the listener&apos;s port.</source>
        <translation>Start de tunnel, of laat de reverse proxy aanvragen doorgeven aan de poort van de ontvanger.</translation>
    </message>
    <message>
        <source>Start {start}, end {end}.</source>
        <translation>Begin {start}, einde {end}.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed.</source>
        <translation>Starten bij het aanmelden kon niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop gcaldesk and put a sound copy in its place: the newest file of the folder “backups” beside it, if there is one, or your own backup.</source>
        <translation>Stop gcaldesk en zet er een goede kopie voor in de plaats: het nieuwste bestand van de map “backups” ernaast, als die er is, of uw eigen back-up.</translation>
    </message>
    <message>
        <source>Stop gcaldesk and put the newest copy back: gcaldesk restore FILE (see docs/backup.md).</source>
        <translation>Stop gcaldesk en zet de nieuwste kopie terug: gcaldesk restore FILE (zie docs/backup.md).</translation>
    </message>
    <message>
        <source>Stop the other one (or map another calendar there), then approve to take it over.</source>
        <translation>Stop de andere (of koppel daar een andere agenda) en keur goed om over te nemen.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --listen-port.</source>
        <translation>Stop het andere programma, of kies met --listen-port een andere poort.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Stopping channels opens none.</source>
        <translation>Kanalen stoppen opent er geen.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Bezig met stoppen.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message>
        <source>Switch Active on first.</source>
        <translation>Zet eerst Actief aan.</translation>
    </message>
    <message>
        <source>Switching between whole days and times needs both start and end.</source>
        <translation>Wisselen tussen hele dagen en tijden vraagt om zowel een begin als een einde.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Sync once: gcaldesk sync --account {name}</source>
        <translation>Synchroniseer één keer: gcaldesk sync --account {name}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>Syncing has stopped.</source>
        <translation>Het synchroniseren is gestopt.</translation>
    </message>
    <message>
        <source>Take it out of one of them. Nothing was saved.</source>
        <translation>Haal het uit een van beide. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Take the rights away from others: chmod -R go-rwx FOLDER</source>
        <translation>Neem anderen de rechten af: chmod -R go-rwx FOLDER</translation>
    </message>
    <message>
        <source>Taking run {run} back is {len} steps by now, not {count}.</source>
        <translation>Ronde {run} terugdraaien is inmiddels {len} stappen, niet {count}.</translation>
    </message>
    <message>
        <source>That is not Google&apos;s.</source>
        <translation>Dat is niet die van Google.</translation>
    </message>
    <message>
        <source>The Google Calendar API is switched off in your Google Cloud project.</source>
        <translation>De Google Calendar API is uitgeschakeld in uw Google Cloud-project.</translation>
    </message>
    <message>
        <source>The Google Calendar API is switched on</source>
        <translation>De Google Calendar API is ingeschakeld</translation>
    </message>
    <message>
        <source>The OAuth client looks right</source>
        <translation>De OAuth-client ziet er goed uit</translation>
    </message>
    <message>
        <source>The OAuth client was deleted in the Google Cloud Console.</source>
        <translation>De OAuth-client is in de Google Cloud Console verwijderd.</translation>
    </message>
    <message>
        <source>The account is switched off: nothing is read.</source>
        <translation>Het account is uitgeschakeld: er wordt niets gelezen.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Het account heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The account “{name}” belongs to {email} here, in the file to {email2}.</source>
        <translation>Het account “{name}” hoort hier bij {email}, in het bestand bij {email2}.</translation>
    </message>
    <message>
        <source>The account “{name}” would sign in at {uri}.</source>
        <translation>Het account “{name}” zou zich aanmelden op {uri}.</translation>
    </message>
    <message>
        <source>The account&apos;s calendars can be listed</source>
        <translation>De agenda’s van het account kunnen worden opgehaald</translation>
    </message>
    <message>
        <source>The accounts are: {known}.</source>
        <translation>De accounts zijn: {known}.</translation>
    </message>
    <message>
        <source>The activity page, or “gcaldesk log”, says what kept it. This closes by itself with the next complete sync.</source>
        <translation>De pagina Activiteit, of “gcaldesk log”, zegt wat het tegenhield. Dit sluit vanzelf bij de volgende volledige synchronisatie.</translation>
    </message>
    <message>
        <source>The booking follows a change in Google</source>
        <translation>De boeking volgt een wijziging in Google</translation>
    </message>
    <message>
        <source>The booking gets Google&apos;s {fields}.</source>
        <translation>De boeking krijgt van Google: {fields}.</translation>
    </message>
    <message>
        <source>The booking has no title.</source>
        <translation>De boeking heeft geen titel.</translation>
    </message>
    <message>
        <source>The ca_file {ca_file} cannot be used.</source>
        <translation>De ca_file {ca_file} kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The ca_file {ca_file} does not exist.</source>
        <translation>De ca_file {ca_file} bestaat niet.</translation>
    </message>
    <message>
        <source>The calendar is polled.</source>
        <translation>De agenda wordt regelmatig bekeken.</translation>
    </message>
    <message>
        <source>The cancel status always deletes.</source>
        <translation>De annuleerstatus verwijdert altijd.</translation>
    </message>
    <message>
        <source>The certificate at {host} has expired.</source>
        <translation>Het certificaat op {host} is verlopen.</translation>
    </message>
    <message>
        <source>The certificate at {host} is for another name.</source>
        <translation>Het certificaat op {host} is voor een andere naam.</translation>
    </message>
    <message>
        <source>The certificate at {host} is not signed by an authority that is believed.</source>
        <translation>Het certificaat op {host} is niet ondertekend door een vertrouwde autoriteit.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be checked.</source>
        <translation>Het certificaat van {host} kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The certificate shown for Google is not trusted.</source>
        <translation>Het certificaat dat voor Google wordt getoond, wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>The channel id is taken.</source>
        <translation>De kanaal-id is bezet.</translation>
    </message>
    <message>
        <source>The check itself broke down: {name}: {error}</source>
        <translation>De controle zelf is mislukt: {name}: {error}</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Het clientgeheim ontbreekt.</translation>
    </message>
    <message>
        <source>The client-secrets file has no {key}.</source>
        <translation>Het bestand met clientgeheimen heeft geen {key}.</translation>
    </message>
    <message>
        <source>The client-secrets file points at {uri}.</source>
        <translation>Het bestand met clientgeheimen wijst naar {uri}.</translation>
    </message>
    <message>
        <source>The column {min} stands twice in the first line.</source>
        <translation>De kolom {min} staat twee keer op de eerste regel.</translation>
    </message>
    <message>
        <source>The column “{text}” is not known.{meant}</source>
        <translation>De kolom “{text}” is niet bekend.{meant}</translation>
    </message>
    <message>
        <source>The columns are {join}; your own are written fields.{text}</source>
        <translation>De kolommen zijn {join}; uw eigen schrijft u als fields.{text}</translation>
    </message>
    <message>
        <source>The connection to Google broke off.</source>
        <translation>De verbinding met Google is verbroken.</translation>
    </message>
    <message>
        <source>The consent will last</source>
        <translation>De toestemming blijft geldig</translation>
    </message>
    <message>
        <source>The cursor is not Google&apos;s.</source>
        <translation>De leeswijzer is niet van Google.</translation>
    </message>
    <message>
        <source>The cursor is too old.</source>
        <translation>De leeswijzer is te oud.</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>In de gegevensmap kan worden geschreven</translation>
    </message>
    <message>
        <source>The data folder cannot be made.</source>
        <translation>De gegevensmap kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In de gegevensmap kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation>De database kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The database fits this program</source>
        <translation>De database past bij dit programma</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>De database is beschadigd.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>De database is in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>The database is sound</source>
        <translation>De database is in orde</translation>
    </message>
    <message>
        <source>The disk has room</source>
        <translation>De schijf heeft ruimte</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Het einde ligt niet na het begin.</translation>
    </message>
    <message>
        <source>The event cannot be read: {error}.</source>
        <translation>De afspraak kan niet worden gelezen: {error}.</translation>
    </message>
    <message>
        <source>The event changed meanwhile.</source>
        <translation>De afspraak is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The event id is taken.</source>
        <translation>De afspraak-id is bezet.</translation>
    </message>
    <message>
        <source>The event is at another time: {say_when}.</source>
        <translation>De afspraak staat op een andere tijd: {say_when}.</translation>
    </message>
    <message>
        <source>The event is moved in Google</source>
        <translation>De afspraak wordt in Google verplaatst</translation>
    </message>
    <message>
        <source>The event is not as gcaldesk made it.</source>
        <translation>De afspraak is niet zoals gcaldesk haar maakte.</translation>
    </message>
    <message>
        <source>The event kept changing while it was written.</source>
        <translation>De afspraak bleef veranderen terwijl ze werd geschreven.</translation>
    </message>
    <message>
        <source>The event stands without one. Add a meeting in Google if it needs one.</source>
        <translation>De afspraak staat er zonder. Voeg in Google een vergadering toe als dat nodig is.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>The file is cut short: {names} is missing. Download it again.</source>
        <translation>Het bestand is afgebroken: {names} ontbreekt. Download het opnieuw.</translation>
    </message>
    <message>
        <source>The first line has no column {join}.</source>
        <translation>De eerste regel heeft geen kolom {join}.</translation>
    </message>
    <message>
        <source>The hours end after they begin, on the same day.</source>
        <translation>De uren eindigen nadat ze beginnen, op dezelfde dag.</translation>
    </message>
    <message>
        <source>The issue says by what.</source>
        <translation>Het aandachtspunt zegt waardoor.</translation>
    </message>
    <message>
        <source>The issue says what.</source>
        <translation>Het aandachtspunt zegt wat.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>The last round failed. {problems}</source>
        <translation>De laatste ronde is mislukt. {problems}</translation>
    </message>
    <message>
        <source>The mail server does not accept the user name or the password.</source>
        <translation>De mailserver accepteert de gebruikersnaam of het wachtwoord niet.</translation>
    </message>
    <message>
        <source>The mail server does not speak what security = “{security}” asks for.</source>
        <translation>De mailserver spreekt niet wat security = “{security}” vraagt.</translation>
    </message>
    <message>
        <source>The mail server refused the letter (code {smtp_code}).</source>
        <translation>De mailserver weigerde het bericht (code {smtp_code}).</translation>
    </message>
    <message>
        <source>The mail server refuses the sender&apos;s or the recipient&apos;s address.</source>
        <translation>De mailserver weigert het adres van de afzender of de ontvanger.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached.</source>
        <translation>De mailserver {host} is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted.</source>
        <translation>Het certificaat van de mailserver wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>The name {host} is not known to the DNS.</source>
        <translation>De naam {host} is niet bekend in de DNS.</translation>
    </message>
    <message>
        <source>The newest was made {ago}.</source>
        <translation>De nieuwste is {ago} gemaakt.</translation>
    </message>
    <message>
        <source>The objects are: {known}.</source>
        <translation>De objecten zijn: {known}.</translation>
    </message>
    <message>
        <source>The objects are: {known}. “*” stands for all without a row of their own.</source>
        <translation>De objecten zijn: {known}. “*” staat voor alle zonder eigen rij.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>De andere gaan door.</translation>
    </message>
    <message>
        <source>It could not be asked: {sentence}</source>
        <translation>Er kon niet naar worden gevraagd: {sentence}</translation>
    </message>
    <message>
        <source>1 booking is tried again at once</source>
        <translation>1 boeking wordt meteen opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>An object stands in the list twice.</source>
        <translation>Een object staat twee keer in de lijst.</translation>
    </message>
    <message>
        <source>Another account is called “{wanted}” already.</source>
        <translation>Een ander account heet al “{wanted}”.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Een andere plaats</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Een andere tekst</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Een andere titel</translation>
    </message>
    <message>
        <source>Begin it with [{table}].</source>
        <translation>Begin het met [{table}].</translation>
    </message>
    <message>
        <source>Check its name and port under {where}, and the network.</source>
        <translation>Controleer de naam en de poort onder {where}, en het netwerk.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours.</source>
        <translation>Kies een map die van u is.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Choose which tunnel to run.</source>
        <translation>Kies welke tunnel moet draaien.</translation>
    </message>
    <message>
        <source>Close gcaldesk and open it again.</source>
        <translation>Sluit gcaldesk en open het opnieuw.</translation>
    </message>
    <message>
        <source>Close gcaldesk, open it again and try once more.</source>
        <translation>Sluit gcaldesk, open het opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Correct the protection and the port under {where}.</source>
        <translation>Verbeter de beveiliging en de poort onder {where}.</translation>
    </message>
    <message>
        <source>Correct them under {where}.</source>
        <translation>Verbeter ze onder {where}.</translation>
    </message>
    <message>
        <source>For example: main</source>
        <translation>Bijvoorbeeld: main</translation>
    </message>
    <message>
        <source>Google answers, and its certificate is trusted.</source>
        <translation>Google antwoordt en het certificaat wordt vertrouwd.</translation>
    </message>
    <message>
        <source>In Excel, save it as “CSV UTF-8”.</source>
        <translation>Sla het in Excel op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>It ends by itself within days and has no effect until then.</source>
        <translation>Het eindigt binnen enkele dagen vanzelf en heeft tot dan geen gevolgen.</translation>
    </message>
    <message>
        <source>It has an event already.</source>
        <translation>Ze heeft al een afspraak.</translation>
    </message>
    <message>
        <source>It has no event in this account.</source>
        <translation>Ze heeft geen afspraak in dit account.</translation>
    </message>
    <message>
        <source>It was too old to keep.</source>
        <translation>Het was te oud om te bewaren.</translation>
    </message>
    <message>
        <source>Keep one of them: a tunnel tells its public address itself.</source>
        <translation>Houd een van beide: een tunnel geeft zijn openbare adres zelf door.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Bekijk het opnieuw en wijzig het dan.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Name its authority&apos;s PEM file under Settings › Network (ca_file in config.toml).</source>
        <translation>Noem het PEM-bestand van de autoriteit onder Instellingen › Netwerk (ca_file in config.toml).</translation>
    </message>
    <message>
        <source>Name one under Settings › Notifications, or in a [mail] part of config.toml.</source>
        <translation>Noem er een onder Instellingen › Meldingen, of in een deel [mail] van config.toml.</translation>
    </message>
    <message>
        <source>Name the proxy, for example http://proxy.example.org:3128.</source>
        <translation>Noem de proxy, bijvoorbeeld http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Notes:
{notes}</source>
        <translation>Notities:
{notes}</translation>
    </message>
    <message>
        <source>Nothing was half-written. This closes by itself with the next complete sync; if it comes back, please report it with gcaldesk.log.</source>
        <translation>Er is niets half geschreven. Dit sluit vanzelf bij de volgende volledige synchronisatie; komt het terug, meld het dan alstublieft, met gcaldesk.log erbij.</translation>
    </message>
    <message>
        <source>Open the calendar in Google instead.</source>
        <translation>Open in plaats daarvan de agenda in Google.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Voer alle controles opnieuw uit.</translation>
    </message>
    <message>
        <source>Settings › Notifications ([mail] in config.toml)</source>
        <translation>Instellingen › Meldingen ([mail] in config.toml)</translation>
    </message>
    <message>
        <source>The booking was changed meanwhile.</source>
        <translation>De boeking is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>De bundel kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The channel could not be stopped.</source>
        <translation>Het kanaal kon niet worden gestopt.</translation>
    </message>
    <message>
        <source>The end of the name says which it is.</source>
        <translation>Het einde van de naam zegt welk het is.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>Het bestand is geen geldige TOML.</translation>
    </message>
    <message>
        <source>The password would travel unprotected. Choose STARTTLS or TLS, or sign in as nobody.</source>
        <translation>Het wachtwoord zou onbeschermd reizen. Kies STARTTLS of TLS, of meld u zonder naam aan.</translation>
    </message>
    <message>
        <source>The permission could not be given back ({sentence}) </source>
        <translation>De toestemming kon niet worden teruggegeven ({sentence}) </translation>
    </message>
    <message>
        <source>The placeholders are {join}.</source>
        <translation>De plaatshouders zijn {join}.</translation>
    </message>
    <message>
        <source>The program goes on more slowly by itself.</source>
        <translation>Het programma gaat vanzelf langzamer door.</translation>
    </message>
    <message>
        <source>The proxy did not let the self-test through to {host}.</source>
        <translation>De proxy liet de zelftest niet door naar {host}.</translation>
    </message>
    <message>
        <source>The proxy does not pass requests on to Google.</source>
        <translation>De proxy geeft aanvragen niet door aan Google.</translation>
    </message>
    <message>
        <source>The proxy refuses to pass anything on to Google.</source>
        <translation>De proxy weigert iets aan Google door te geven.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used.</source>
        <translation>Het adres van de proxy kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The public address has a valid certificate</source>
        <translation>Het openbare adres heeft een geldig certificaat</translation>
    </message>
    <message>
        <source>The push listener cannot have port {port} on {host}.</source>
        <translation>De push-ontvanger kan poort {port} op {host} niet krijgen.</translation>
    </message>
    <message>
        <source>The push listener cannot listen on “{host}”.</source>
        <translation>De push-ontvanger kan niet luisteren op “{host}”.</translation>
    </message>
    <message>
        <source>The push listener did not come up on port {port}.</source>
        <translation>De push-ontvanger kwam niet op gang op poort {port}.</translation>
    </message>
    <message>
        <source>The redirect URI of this client is {redirect_uri}.</source>
        <translation>De redirect-URI van deze client is {redirect_uri}.</translation>
    </message>
    <message>
        <source>The redirect address “{redirect_uri}” is not on this computer.</source>
        <translation>Het redirect-adres “{redirect_uri}” staat niet op deze computer.</translation>
    </message>
    <message>
        <source>The rules are: {join}.</source>
        <translation>De regels zijn: {join}.</translation>
    </message>
    <message>
        <source>The rules fit the set-up</source>
        <translation>De regels passen bij de inrichting</translation>
    </message>
    <message>
        <source>The rules of “{name}” use the status “{word}”.</source>
        <translation>De regels van “{name}” gebruiken de status “{word}”.</translation>
    </message>
    <message>
        <source>The running gcaldesk has not answered.</source>
        <translation>De draaiende gcaldesk heeft niet geantwoord.</translation>
    </message>
    <message>
        <source>The same detail was changed here and in Google.</source>
        <translation>Hetzelfde onderdeel is hier en in Google gewijzigd.</translation>
    </message>
    <message>
        <source>The secrets could not be saved.</source>
        <translation>De geheimen konden niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The settings are valid</source>
        <translation>De instellingen zijn geldig</translation>
    </message>
    <message>
        <source>The settings{x} are {join}.</source>
        <translation>De instellingen{x} zijn {join}.</translation>
    </message>
    <message>
        <source>The sign-in works now</source>
        <translation>De aanmelding werkt nu</translation>
    </message>
    <message>
        <source>The statuses are {join}.</source>
        <translation>De statussen zijn {join}.</translation>
    </message>
    <message>
        <source>The stored secrets cannot be opened.</source>
        <translation>De opgeslagen geheimen kunnen niet worden geopend.</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <translation>De synchronisatie is mislukt</translation>
    </message>
    <message>
        <source>The sync was stopped while it waited for Google&apos;s limits.</source>
        <translation>De synchronisatie is gestopt terwijl ze wachtte vanwege de limieten van Google.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>De synchronisatie is gestopt.</translation>
    </message>
    <message>
        <source>The syncing does not stop.</source>
        <translation>Het synchroniseren stopt niet.</translation>
    </message>
    <message>
        <source>The syncing had stopped by itself and was started again.</source>
        <translation>Het synchroniseren was vanzelf gestopt en is opnieuw gestart.</translation>
    </message>
    <message>
        <source>The syncing stopped again and again. Close gcaldesk and open it again.</source>
        <translation>Het synchroniseren stopte telkens weer. Sluit gcaldesk en open het opnieuw.</translation>
    </message>
    <message>
        <source>The syncing stopped again and again; gcaldesk ends. See gcaldesk log.</source>
        <translation>Het synchroniseren stopte telkens weer; gcaldesk stopt. Zie gcaldesk log.</translation>
    </message>
    <message>
        <source>The syncing stopped by itself and was started again</source>
        <translation>Het synchroniseren stopte vanzelf en is opnieuw gestart</translation>
    </message>
    <message>
        <source>The syncing stops again and again, and was not started once more</source>
        <translation>Het synchroniseren stopt telkens weer en is niet nog eens gestart</translation>
    </message>
    <message>
        <source>The system keyring is locked.</source>
        <translation>De sleutelbos van het systeem is vergrendeld.</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>De titel is te lang.</translation>
    </message>
    <message>
        <source>The tunnel has no command.</source>
        <translation>De tunnel heeft geen opdracht.</translation>
    </message>
    <message>
        <source>The tunnel has no public address yet.</source>
        <translation>De tunnel heeft nog geen openbaar adres.</translation>
    </message>
    <message>
        <source>The tunnel program “{command}” is not installed.</source>
        <translation>Het tunnelprogramma “{command}” is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The tunnel “{name}” cannot be run: {strerror}.</source>
        <translation>De tunnel “{name}” kan niet worden gestart: {strerror}.</translation>
    </message>
    <message>
        <source>The tunnel “{name}” ended ({how_ended}). {last_word}</source>
        <translation>De tunnel “{name}” is geëindigd ({how_ended}). {last_word}</translation>
    </message>
    <message>
        <source>The tunnel “{name}” runs and has not named a public https address. Its last word: {last_word}</source>
        <translation>De tunnel “{name}” draait en heeft geen openbaar https-adres genoemd. Laatste bericht: {last_word}</translation>
    </message>
    <message>
        <source>The tunnel&apos;s command line cannot be read.</source>
        <translation>De opdrachtregel van de tunnel is niet te lezen.</translation>
    </message>
    <message>
        <source>The way out is set up</source>
        <translation>De weg naar buiten is ingesteld</translation>
    </message>
    <message>
        <source>There are {len} active accounts.</source>
        <translation>Er zijn {len} actieve accounts.</translation>
    </message>
    <message>
        <source>There are {len} cells, but {len2} columns.</source>
        <translation>Er zijn {len} cellen, maar {len2} kolommen.</translation>
    </message>
    <message>
        <source>There is a recent copy of the data</source>
        <translation>Er is een recente kopie van de gegevens</translation>
    </message>
    <message>
        <source>There is an object “{code}” already.</source>
        <translation>Er is al een object “{code}”.</translation>
    </message>
    <message>
        <source>There is no account “{name}”.</source>
        <translation>Er is geen account “{name}”.</translation>
    </message>
    <message>
        <source>There is no booking {booking}.</source>
        <translation>Er is geen boeking {booking}.</translation>
    </message>
    <message>
        <source>There is no calendar “{wish}” that can be written.</source>
        <translation>Er is geen agenda “{wish}” waarin kan worden geschreven.</translation>
    </message>
    <message>
        <source>There is no copy of {counted}.</source>
        <translation>Er is geen kopie van {counted}.</translation>
    </message>
    <message>
        <source>There is no event in this file.</source>
        <translation>Er staat geen afspraak in dit bestand.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>Er is geen bestand {source}.</translation>
    </message>
    <message>
        <source>There is no issue {issue}.</source>
        <translation>Er is geen punt {issue}.</translation>
    </message>
    <message>
        <source>There is no object “{code}”.</source>
        <translation>Er is geen object “{code}”.</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Er is nog geen openbaar adres.</translation>
    </message>
    <message>
        <source>There is no public https address.</source>
        <translation>Er is geen openbaar https-adres.</translation>
    </message>
    <message>
        <source>There is no rule called “{key}”.</source>
        <translation>Er is geen regel met de naam “{key}”.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>Er is geen ronde {run}.</translation>
    </message>
    <message>
        <source>There is no such check any more.</source>
        <translation>Deze controle bestaat niet meer.</translation>
    </message>
    <message>
        <source>There is no system keyring: secrets are encrypted in {path}.</source>
        <translation>Er is geen sleutelbos van het systeem: geheimen staan versleuteld in {path}.</translation>
    </message>
    <message>
        <source>There is no “{name}”. Did you mean “{meant}”?</source>
        <translation>Er is geen “{name}”. Bedoelde u “{meant}”?</translation>
    </message>
    <message>
        <source>There is nothing to let go of.</source>
        <translation>Er is niets om los te laten.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>Er is niets om te openen.</translation>
    </message>
    <message>
        <source>These can: {join}, or a new name.</source>
        <translation>Wel mogelijk: {join}, of een nieuwe naam.</translation>
    </message>
    <message>
        <source>These can: {known}.</source>
        <translation>Wel mogelijk: {known}.</translation>
    </message>
    <message>
        <source>They are left alone until you say which side is right.</source>
        <translation>Ze blijven ongemoeid tot u zegt welke kant klopt.</translation>
    </message>
    <message>
        <source>This Google account has no Google Calendar.</source>
        <translation>Dit Google-account heeft geen Google Agenda.</translation>
    </message>
    <message>
        <source>This OAuth client is only for accounts of its own organisation.</source>
        <translation>Deze OAuth-client is alleen voor accounts van de eigen organisatie.</translation>
    </message>
    <message>
        <source>This account has no calendar “{calendar_id}”.</source>
        <translation>Dit account heeft geen agenda “{calendar_id}”.</translation>
    </message>
    <message>
        <source>This account has no such calendar.</source>
        <translation>Dit account heeft zo’n agenda niet.</translation>
    </message>
    <message>
        <source>This account may not write to the calendar: nothing can be sent.</source>
        <translation>Dit account mag niet in de agenda schrijven: er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Dit account is verwijderd.</translation>
    </message>
    <message>
        <source>This account&apos;s access is “{value}”.</source>
        <translation>De toegang van dit account is “{value}”.</translation>
    </message>
    <message>
        <source>This booking asks for no event.</source>
        <translation>Deze boeking vraagt om geen afspraak.</translation>
    </message>
    <message>
        <source>This booking has no event.</source>
        <translation>Deze boeking heeft geen afspraak.</translation>
    </message>
    <message>
        <source>This booking waits for your decision.</source>
        <translation>Deze boeking wacht op uw beslissing.</translation>
    </message>
    <message>
        <source>This calendar allows no Google Meet.</source>
        <translation>Deze agenda staat geen Google Meet toe.</translation>
    </message>
    <message>
        <source>This calendar was never synced; the test shall not be the first to do it.</source>
        <translation>Deze agenda is nog nooit gesynchroniseerd; de test mag niet de eerste zijn.</translation>
    </message>
    <message>
        <source>This channel has ended and is forgotten.</source>
        <translation>Dit kanaal is geëindigd en vergeten.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right</source>
        <translation>De klok van deze computer loopt goed</translation>
    </message>
    <message>
        <source>This configuration has version {get}.</source>
        <translation>Deze configuratie heeft versie {get}.</translation>
    </message>
    <message>
        <source>This data folder was written by a newer gcaldesk.</source>
        <translation>Deze gegevensmap is door een nieuwere gcaldesk geschreven.</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Deze afspraak is geannuleerd.</translation>
    </message>
    <message>
        <source>This file is not an OAuth client. Download the client&apos;s own JSON file.</source>
        <translation>Dit bestand is geen OAuth-client. Download het JSON-bestand van de client zelf.</translation>
    </message>
    <message>
        <source>This gcaldesk knows version {version}.</source>
        <translation>Deze gcaldesk kent versie {version}.</translation>
    </message>
    <message>
        <source>This is a series or a part of one.</source>
        <translation>Dit is een reeks of een deel ervan.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Download it again.</source>
        <translation>Dit is geen JSON-bestand. Download het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a client-secrets file: it is no complete JSON.</source>
        <translation>Dit is geen bestand met clientgeheimen: het is geen volledige JSON.</translation>
    </message>
    <message>
        <source>This is not a client-secrets file: “installed” or “web” is missing.</source>
        <translation>Dit is geen bestand met clientgeheimen: “installed” of “web” ontbreekt.</translation>
    </message>
    <message>
        <source>This is not a configuration of gcaldesk.</source>
        <translation>Dit is geen configuratie van gcaldesk.</translation>
    </message>
    <message>
        <source>This is not a configuration of gcaldesk: {error}.</source>
        <translation>Dit is geen configuratie van gcaldesk: {error}.</translation>
    </message>
    <message>
        <source>This is not a date{x}: “{text}”.</source>
        <translation>Dit is geen datum{x}: “{text}”.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file: {error}.</source>
        <translation>Dit is geen iCalendar-bestand: {error}.</translation>
    </message>
    <message>
        <source>This is not one e-mail address. Write it as desk@example.org.</source>
        <translation>Dit is niet één e-mailadres. Schrijf het als desk@example.org.</translation>
    </message>
    <message>
        <source>This is the key of a service account.</source>
        <translation>Dit is de sleutel van een serviceaccount.</translation>
    </message>
    <message>
        <source>This line of the journal is gone.</source>
        <translation>Deze regel van het logboek is weg.</translation>
    </message>
    <message>
        <source>This system keeps rights elsewhere; not looked at.</source>
        <translation>Dit systeem bewaart rechten ergens anders; niet bekeken.</translation>
    </message>
    <message>
        <source>This waits for a decision and cannot be ignored.</source>
        <translation>Dit wacht op een beslissing en kan niet worden genegeerd.</translation>
    </message>
    <message>
        <source>This web client has no redirect URI on this machine.</source>
        <translation>Deze webclient heeft geen redirect-URI op deze computer.</translation>
    </message>
    <message>
        <source>Three times in a row Google, or another program, changed what was just sent. The event is left as it is now.</source>
        <translation>Drie keer na elkaar wijzigde Google, of een ander programma, wat net was verzonden. De afspraak blijft nu zoals ze is.</translation>
    </message>
    <message>
        <source>Through the proxy {host}:{port}</source>
        <translation>Via de proxy {host}:{port}</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Time zones are known</source>
        <translation>Tijdzones zijn bekend</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To merge, choose a side for each of: {join}.</source>
        <translation>Kies om te combineren een kant voor elk van: {join}.</translation>
    </message>
    <message>
        <source>To {say_when} UTC.</source>
        <translation>Naar {say_when} UTC.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Trouble:

</source>
        <translation>Problemen:

</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Twice would double every event.</source>
        <translation>Twee keer zou elke afspraak verdubbelen.</translation>
    </message>
    <message>
        <source>Two programs</source>
        <translation>Twee programma’s</translation>
    </message>
    <message>
        <source>Two-way: may create</source>
        <translation>Twee kanten op: mag maken</translation>
    </message>
    <message>
        <source>Two-way: may move</source>
        <translation>Twee kanten op: mag verplaatsen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Unlock the keyring and sync again.</source>
        <translation>Ontgrendel de sleutelbos en synchroniseer opnieuw.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or write secrets = &quot;file&quot; into config.toml.</source>
        <translation>Ontgrendel de sleutelbos, of zet secrets = &quot;file&quot; in config.toml.</translation>
    </message>
    <message>
        <source>Unset it to use Google, or add --allow-foreign-api if you are sure.</source>
        <translation>Haal het weg om Google te gebruiken, of voeg --allow-foreign-api toe als u het zeker weet.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Use --direction in, or ask its owner for “Make changes to events”.</source>
        <translation>Gebruik --direction in, of vraag de eigenaar om “Wijzigingen aanbrengen in afspraken”.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Amsterdam or America/New_York.</source>
        <translation>Gebruik een IANA-naam zoals Europe/Amsterdam of America/New_York.</translation>
    </message>
    <message>
        <source>Use another copy: the folder “backups” beside the database has the automatic ones.</source>
        <translation>Gebruik een andere kopie: de map “backups” naast de database bevat de automatische.</translation>
    </message>
    <message>
        <source>Use approve, keep or ignore.</source>
        <translation>Gebruik approve, keep of ignore.</translation>
    </message>
    <message>
        <source>Use keep or approve.</source>
        <translation>Gebruik keep of approve.</translation>
    </message>
    <message>
        <source>Use one of: {join}.</source>
        <translation>Gebruik een van: {join}.</translation>
    </message>
    <message>
        <source>Use: gcaldesk account reconnect {name}</source>
        <translation>Gebruik: gcaldesk account reconnect {name}</translation>
    </message>
    <message>
        <source>Valid until {expires_at}, {left} more days.</source>
        <translation>Geldig tot {expires_at}, nog {left} dagen.</translation>
    </message>
    <message>
        <source>Version {version} of {newest_version}.</source>
        <translation>Versie {version} van {newest_version}.</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Waited {timeout} seconds.</source>
        <translation>{timeout} seconden gewacht.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Waiting for the network: the computer has just woken up.</source>
        <translation>Wacht op het netwerk: de computer is net wakker geworden.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Web client {id}. It answers only at the addresses registered for it.</source>
        <translation>Webclient {id}. Hij antwoordt alleen op de adressen die ervoor zijn geregistreerd.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Wat op u wacht</translation>
    </message>
    <message>
        <source>What people changed since is left as it is.</source>
        <translation>Wat mensen sindsdien wijzigden, blijft zoals het is.</translation>
    </message>
    <message>
        <source>What was written could not be read back.</source>
        <translation>Wat was geschreven, kon niet worden teruggelezen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Whoever runs that address would see every booking.</source>
        <translation>Wie dat adres beheert, zou elke boeking zien.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Within half a minute of Google&apos;s.</source>
        <translation>Binnen een halve minuut van die van Google.</translation>
    </message>
    <message>
        <source>Without a listener a channel would lead nowhere.</source>
        <translation>Zonder ontvanger zou een kanaal nergens heen leiden.</translation>
    </message>
    <message>
        <source>Without a status no booking would ever reach the calendar.</source>
        <translation>Zonder status zou geen enkele boeking de agenda ooit bereiken.</translation>
    </message>
    <message>
        <source>Working out the effect was cancelled.</source>
        <translation>Het uitwerken van het gevolg is geannuleerd.</translation>
    </message>
    <message>
        <source>Working out what these {n} changes would do…</source>
        <translation>Er wordt uitgewerkt wat deze {n} wijzigingen zouden doen…</translation>
    </message>
    <message>
        <source>Working out what this change would do…</source>
        <translation>Er wordt uitgewerkt wat deze wijziging zou doen…</translation>
    </message>
    <message>
        <source>Write a whole number from {low} to {high}.</source>
        <translation>Schrijf een heel getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Write an address of this computer, such as 127.0.0.1.</source>
        <translation>Schrijf een adres van deze computer, zoals 127.0.0.1.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24T10:00. Whole days are written as 2026-11-24, with --all-day (booking add) or all_day=yes (booking set).</source>
        <translation>Schrijf het als 2026-11-24T10:00. Hele dagen schrijft u als 2026-11-24, met --all-day (booking add) of all_day=yes (booking set).</translation>
    </message>
    <message>
        <source>Write it as http://host:port, or “system” or “none”.</source>
        <translation>Schrijf het als http://host:port, of “system” of “none”.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Schrijf het als naam@example.org.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name alone, such as smtp.example.org.</source>
        <translation>Schrijf alleen de naam van de server, zoals smtp.example.org.</translation>
    </message>
    <message>
        <source>You signed in as {email}, but “{account}” belongs to {email2}.</source>
        <translation>U hebt zich aangemeld als {email}, maar “{account}” hoort bij {email2}.</translation>
    </message>
    <message>
        <source>You signed it out. Reconnect it and switch it on to go on.</source>
        <translation>U hebt het afgemeld. Verbind het opnieuw en schakel het in om door te gaan.</translation>
    </message>
    <message>
        <source>You stay signed in; it is tried again by itself.</source>
        <translation>U blijft aangemeld; het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Your organisation asks for a fresh sign-in from time to time.</source>
        <translation>Uw organisatie vraagt van tijd tot tijd om een nieuwe aanmelding.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s administrator does not allow this program.</source>
        <translation>De beheerder van uw organisatie staat dit programma niet toe.</translation>
    </message>
    <message>
        <source>[mail] in {file} needs a “from” address.</source>
        <translation>[mail] in {file} heeft een adres “from” nodig.</translation>
    </message>
    <message>
        <source>[mail] in {file} would send the password unprotected.</source>
        <translation>[mail] in {file} zou het wachtwoord onbeschermd verzenden.</translation>
    </message>
    <message>
        <source>[push] in {file} names both a public address and a tunnel.</source>
        <translation>[push] in {file} noemt zowel een openbaar adres als een tunnel.</translation>
    </message>
    <message>
        <source>a booking was changed on both sides</source>
        <translation>een boeking is aan beide kanten gewijzigd</translation>
    </message>
    <message>
        <source>a calendar may only be read</source>
        <translation>een agenda mag alleen worden gelezen</translation>
    </message>
    <message>
        <source>a cancelled event cancels its booking</source>
        <translation>een geannuleerde afspraak annuleert de boeking</translation>
    </message>
    <message>
        <source>a change in Google may change bookings that were not made from Google</source>
        <translation>een wijziging in Google mag boekingen wijzigen die niet in Google zijn gemaakt</translation>
    </message>
    <message>
        <source>a channel that is not about to expire for each mapped calendar, where push is on</source>
        <translation>een kanaal dat niet bijna verloopt voor elke gekoppelde agenda, waar push aan staat</translation>
    </message>
    <message>
        <source>a copy of one of our events</source>
        <translation>een kopie van een van onze afspraken</translation>
    </message>
    <message>
        <source>a mapped calendar cannot be seen any more</source>
        <translation>een gekoppelde agenda is niet meer te zien</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>een naam</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>er ontbreekt een machtiging</translation>
    </message>
    <message>
        <source>a person made it a series in Google</source>
        <translation>iemand heeft er in Google een reeks van gemaakt</translation>
    </message>
    <message>
        <source>a person said that they are the same</source>
        <translation>iemand heeft gezegd dat ze hetzelfde zijn</translation>
    </message>
    <message>
        <source>a plan waits for your approval</source>
        <translation>een plan wacht op uw goedkeuring</translation>
    </message>
    <message>
        <source>a renewal of the access token, just made</source>
        <translation>een zojuist gedane vernieuwing van het toegangsbewijs</translation>
    </message>
    <message>
        <source>a signed question through the public address, asked by the running service</source>
        <translation>een ondertekende vraag via het openbare adres, gesteld door de draaiende dienst</translation>
    </message>
    <message>
        <source>a “{kind}” event is no booking</source>
        <translation>een afspraak van het soort “{kind}” is geen boeking</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>account {name}: added, {email}</source>
        <translation>account {name}: toegevoegd, {email}</translation>
    </message>
    <message>
        <source>account {name}: rule {key}: {x} → {x2}</source>
        <translation>account {name}: regel {key}: {x} → {x2}</translation>
    </message>
    <message>
        <source>account {name}: {object_code} stands in “{summary}” ({direction})</source>
        <translation>account {name}: {object_code} staat in “{summary}” ({direction})</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>voor op</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>all {gone} items would go at once</source>
        <translation>alle {gone} items zouden tegelijk verdwijnen</translation>
    </message>
    <message>
        <source>all_day cannot be “{wish}”.</source>
        <translation>all_day kan niet “{wish}” zijn.</translation>
    </message>
    <message>
        <source>an IANA name, or empty: the booking&apos;s</source>
        <translation>een IANA-naam, of leeg: die van de boeking</translation>
    </message>
    <message>
        <source>an address, or empty</source>
        <translation>een adres, of leeg</translation>
    </message>
    <message>
        <source>an answer of the API, just asked for</source>
        <translation>een antwoord van de API, zojuist gevraagd</translation>
    </message>
    <message>
        <source>an event is probably a booking&apos;s</source>
        <translation>een afspraak hoort waarschijnlijk bij een boeking</translation>
    </message>
    <message>
        <source>an object, or empty</source>
        <translation>een object, of leeg</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>een ander adres</translation>
    </message>
    <message>
        <source>another gcaldesk installation manages this event</source>
        <translation>een andere installatie van gcaldesk beheert deze afspraak</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>as {email}</source>
        <translation>als {email}</translation>
    </message>
    <message>
        <source>as {email}; links and mappings were kept</source>
        <translation>als {email}; verbindingen en koppelingen zijn bewaard</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>gasten</translation>
    </message>
    <message>
        <source>before approval of issue {held}</source>
        <translation>vóór de goedkeuring van punt {held}</translation>
    </message>
    <message>
        <source>before first sync of {name} {id}</source>
        <translation>vóór de eerste synchronisatie van {name} {id}</translation>
    </message>
    <message>
        <source>before restore</source>
        <translation>vóór het terugzetten</translation>
    </message>
    <message>
        <source>before undo of run {run}</source>
        <translation>vóór het terugdraaien van ronde {run}</translation>
    </message>
    <message>
        <source>before version {number}</source>
        <translation>vóór versie {number}</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>boeking</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation>boeking geannuleerd</translation>
    </message>
    <message>
        <source>booking changed</source>
        <translation>boeking gewijzigd</translation>
    </message>
    <message>
        <source>booking erased</source>
        <translation>boeking gewist</translation>
    </message>
    <message>
        <source>booking field that carries the event&apos;s id</source>
        <translation>boekingsveld dat de id van de afspraak draagt</translation>
    </message>
    <message>
        <source>booking field that keeps the Meet link</source>
        <translation>boekingsveld dat de Meet-link bewaart</translation>
    </message>
    <message>
        <source>booking field whose Zoom link goes to text and place</source>
        <translation>boekingsveld waarvan de Zoom-link naar tekst en plaats gaat</translation>
    </message>
    <message>
        <source>booking made</source>
        <translation>boeking gemaakt</translation>
    </message>
    <message>
        <source>booking restored</source>
        <translation>boeking hersteld</translation>
    </message>
    <message>
        <source>booking {booking_id}</source>
        <translation>boeking {booking_id}</translation>
    </message>
    <message>
        <source>booking {id} “{title}”</source>
        <translation>boeking {id} “{title}”</translation>
    </message>
    <message>
        <source>booking {n}</source>
        <translation>boeking {n}</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>boekingen</translation>
    </message>
    <message>
        <source>bookings go to Google only</source>
        <translation>boekingen gaan alleen naar Google</translation>
    </message>
    <message>
        <source>bookings that wait or were refused</source>
        <translation>boekingen die wachten of geweigerd zijn</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>both sides agree</source>
        <translation>beide kanten zijn gelijk</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide kanten op</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>by hand; the event stays in Google</source>
        <translation>met de hand; de afspraak blijft in Google</translation>
    </message>
    <message>
        <source>by hand; the last one ended on {at} ({cause})</source>
        <translation>met de hand; de vorige eindigde op {at} ({cause})</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>calendars</source>
        <translation>agenda’s</translation>
    </message>
    <message>
        <source>calendars that serve several objects</source>
        <translation>agenda’s die voor meerdere objecten dienen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>cancel booking</source>
        <translation>boeking annuleren</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>cancelled here, and {evidence}</source>
        <translation>hier geannuleerd, en {evidence}</translation>
    </message>
    <message>
        <source>cancelled, and never known here</source>
        <translation>geannuleerd, en hier nooit bekend geweest</translation>
    </message>
    <message>
        <source>changed in Google (rule “inbound fields”)</source>
        <translation>gewijzigd in Google (regel “inbound fields”)</translation>
    </message>
    <message>
        <source>changed in Google; the rules do not take it over</source>
        <translation>gewijzigd in Google; de regels nemen dat niet over</translation>
    </message>
    <message>
        <source>channel opened</source>
        <translation>kanaal geopend</translation>
    </message>
    <message>
        <source>channel refused</source>
        <translation>kanaal geweigerd</translation>
    </message>
    <message>
        <source>choose where bookings go</source>
        <translation>kies waar boekingen heen gaan</translation>
    </message>
    <message>
        <source>class</source>
        <translation>les</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>client id, type and redirect address</source>
        <translation>client-id, type en redirect-adres</translation>
    </message>
    <message>
        <source>color</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>colors: “{kind}” is no type</source>
        <translation>colors: “{kind}” is geen type</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>colour by booking type</source>
        <translation>kleur per boekingstype</translation>
    </message>
    <message>
        <source>config.toml and the GCALDESK_ variables</source>
        <translation>config.toml en de GCALDESK_-variabelen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>create_on and delete_on contradict each other: “{min}” stands in both.</source>
        <translation>create_on en delete_on spreken elkaar tegen: “{min}” staat in beide.</translation>
    </message>
    <message>
        <source>days ahead that are kept in step</source>
        <translation>dagen vooruit die gelijk worden gehouden</translation>
    </message>
    <message>
        <source>days back that are kept in step</source>
        <translation>dagen terug die gelijk worden gehouden</translation>
    </message>
    <message>
        <source>delete event</source>
        <translation>afspraak verwijderen</translation>
    </message>
    <message>
        <source>edit events</source>
        <translation>afspraken bewerken</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>end the title in the booking&apos;s number, as in “Yoga [12]”</source>
        <translation>de titel laten eindigen op het nummer van de boeking, zoals in “Yoga [12]”</translation>
    </message>
    <message>
        <source>event asked for again</source>
        <translation>afspraak opnieuw gevraagd</translation>
    </message>
    <message>
        <source>event changed</source>
        <translation>afspraak gewijzigd</translation>
    </message>
    <message>
        <source>event deleted</source>
        <translation>afspraak verwijderd</translation>
    </message>
    <message>
        <source>event made</source>
        <translation>afspraak gemaakt</translation>
    </message>
    <message>
        <source>event moved</source>
        <translation>afspraak verplaatst</translation>
    </message>
    <message>
        <source>event put back</source>
        <translation>afspraak teruggezet</translation>
    </message>
    <message>
        <source>events</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>events and bookings stay</source>
        <translation>afspraken en boekingen blijven</translation>
    </message>
    <message>
        <source>events come from Google only</source>
        <translation>afspraken komen alleen uit Google</translation>
    </message>
    <message>
        <source>events made in Google are not taken over (rule “import external events”)</source>
        <translation>afspraken die in Google zijn gemaakt, worden niet overgenomen (regel “import external events”)</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>al het andere</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>afsluitcode {code}</translation>
    </message>
    <message>
        <source>expired channel</source>
        <translation>verlopen kanaal</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>opvolging</translation>
    </message>
    <message>
        <source>forged probe</source>
        <translation>vervalste controlevraag</translation>
    </message>
    <message>
        <source>free space against three times the database, 200 MB at the least</source>
        <translation>vrije ruimte tegenover driemaal de database, minstens 200 MB</translation>
    </message>
    <message>
        <source>from Google</source>
        <translation>uit Google</translation>
    </message>
    <message>
        <source>from {at}</source>
        <translation>vanaf {at}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>uit {name}</translation>
    </message>
    <message>
        <source>gcaldesk self-test, please ignore</source>
        <translation>gcaldesk-zelftest, negeer dit alstublieft</translation>
    </message>
    <message>
        <source>gcaldesk: over: {words}</source>
        <translation>gcaldesk: voorbij: {words}</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>gaat mee met de volgende synchronisatie</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>genegeerd</translation>
    </message>
    <message>
        <source>in</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>in step since {at}</source>
        <translation>gelijk sinds {at}</translation>
    </message>
    <message>
        <source>inbound_object: there is no object “{inbound_object}”</source>
        <translation>inbound_object: er is geen object “{inbound_object}”</translation>
    </message>
    <message>
        <source>into the bookings</source>
        <translation>naar de boekingen</translation>
    </message>
    <message>
        <source>invite the customer</source>
        <translation>de klant uitnodigen</translation>
    </message>
    <message>
        <source>is missing or no text</source>
        <translation>ontbreekt of is geen tekst</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>is geen lijst</translation>
    </message>
    <message>
        <source>is no list of named texts</source>
        <translation>is geen lijst van benoemde teksten</translation>
    </message>
    <message>
        <source>is no list of words</source>
        <translation>is geen lijst van woorden</translation>
    </message>
    <message>
        <source>is none of {join}</source>
        <translation>is geen van {join}</translation>
    </message>
    <message>
        <source>it asked us to wait; bookings are kept and sent later</source>
        <translation>Google vroeg ons te wachten; boekingen worden bewaard en later verzonden</translation>
    </message>
    <message>
        <source>it bears our mark</source>
        <translation>ze draagt ons merkteken</translation>
    </message>
    <message>
        <source>it became a series in Google</source>
        <translation>het is in Google een reeks geworden</translation>
    </message>
    <message>
        <source>it should stand in Google, and nobody had asked for it</source>
        <translation>ze hoort in Google te staan, en niemand had erom gevraagd</translation>
    </message>
    <message>
        <source>it stood there already</source>
        <translation>ze stond er al</translation>
    </message>
    <message>
        <source>it waits for a decision (issue {frozen_by})</source>
        <translation>ze wacht op een beslissing (punt {frozen_by})</translation>
    </message>
    <message>
        <source>it was changed in Google since</source>
        <translation>ze is sindsdien in Google gewijzigd</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>ze is sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>it was erased since</source>
        <translation>ze is sindsdien gewist</translation>
    </message>
    <message>
        <source>it was taken over from another installation</source>
        <translation>ze is overgenomen van een andere installatie</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>its age: in Testing, Google ends it after seven days</source>
        <translation>de leeftijd ervan: in Testen beëindigt Google haar na zeven dagen</translation>
    </message>
    <message>
        <source>its booking has an event already</source>
        <translation>de boeking heeft al een afspraak</translation>
    </message>
    <message>
        <source>its booking no longer wants an event; give it a status that makes one</source>
        <translation>de boeking wil geen afspraak meer; geef haar een status die er een maakt</translation>
    </message>
    <message>
        <source>its bookings and events are removed</source>
        <translation>de boekingen en afspraken ervan zijn verwijderd</translation>
    </message>
    <message>
        <source>its calendar is out of reach</source>
        <translation>de agenda is onbereikbaar</translation>
    </message>
    <message>
        <source>its event ended on {at} ({cause})</source>
        <translation>de afspraak is geëindigd op {at} ({cause})</translation>
    </message>
    <message>
        <source>its event ended on {at}: {cause}</source>
        <translation>de afspraak is geëindigd op {at}: {cause}</translation>
    </message>
    <message>
        <source>its event is still there</source>
        <translation>de afspraak is er nog</translation>
    </message>
    <message>
        <source>its event was moved here from another calendar</source>
        <translation>de afspraak is vanuit een andere agenda hierheen verplaatst</translation>
    </message>
    <message>
        <source>its events of this minute, just read</source>
        <translation>de afspraken van deze minuut, zojuist gelezen</translation>
    </message>
    <message>
        <source>its former event is there</source>
        <translation>de vroegere afspraak is er</translation>
    </message>
    <message>
        <source>its id stands in the booking</source>
        <translation>de id ervan staat in de boeking</translation>
    </message>
    <message>
        <source>its id was used before</source>
        <translation>de id ervan is eerder gebruikt</translation>
    </message>
    <message>
        <source>its list was incomplete</source>
        <translation>de lijst was onvolledig</translation>
    </message>
    <message>
        <source>its object stands in another calendar now</source>
        <translation>het object staat nu in een andere agenda</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>de eigen</translation>
    </message>
    <message>
        <source>its title ends in the number</source>
        <translation>de titel eindigt op het nummer</translation>
    </message>
    <message>
        <source>its version number</source>
        <translation>het versienummer</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behouden</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>met de hand behouden</translation>
    </message>
    <message>
        <source>last backup {at}</source>
        <translation>laatste back-up {at}</translation>
    </message>
    <message>
        <source>last complete sync {ago}</source>
        <translation>laatste volledige synchronisatie {ago}</translation>
    </message>
    <message>
        <source>last complete {at}</source>
        <translation>laatst volledig {at}</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>ongemoeid gelaten</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>let go of by hand</source>
        <translation>met de hand losgelaten</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>location</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>longest time without a look</source>
        <translation>langste tijd zonder te kijken</translation>
    </message>
    <message>
        <source>made in Google</source>
        <translation>gemaakt in Google</translation>
    </message>
    <message>
        <source>made in Google (rule “import external events”)</source>
        <translation>gemaakt in Google (regel “import external events”)</translation>
    </message>
    <message>
        <source>made in Google; approved</source>
        <translation>gemaakt in Google; goedgekeurd</translation>
    </message>
    <message>
        <source>mail failed</source>
        <translation>mail mislukt</translation>
    </message>
    <message>
        <source>mails guests</source>
        <translation>mailt gasten</translation>
    </message>
    <message>
        <source>mails nobody</source>
        <translation>mailt niemand</translation>
    </message>
    <message>
        <source>main calendar</source>
        <translation>hoofdagenda</translation>
    </message>
    <message>
        <source>make a Google Meet link; a booking can say otherwise</source>
        <translation>een Google Meet-link maken; een boeking kan anders zeggen</translation>
    </message>
    <message>
        <source>make bookings of events made in Google</source>
        <translation>van afspraken uit Google boekingen maken</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>gekoppeld</translation>
    </message>
    <message>
        <source>mapped elsewhere</source>
        <translation>elders gekoppeld</translation>
    </message>
    <message>
        <source>mapped, but no object: {join}</source>
        <translation>gekoppeld, maar geen object: {join}</translation>
    </message>
    <message>
        <source>meet</source>
        <translation>Meet</translation>
    </message>
    <message>
        <source>meet: “{summary}” does not allow Google Meet</source>
        <translation>meet: “{summary}” staat geen Google Meet toe</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>meeting link kept</source>
        <translation>vergaderlink behouden</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gecombineerd</translation>
    </message>
    <message>
        <source>minutes between two looks at Google</source>
        <translation>minuten tussen twee keer kijken bij Google</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nooit gelezen</translation>
    </message>
    <message>
        <source>next {at}</source>
        <translation>volgende {at}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>geen account</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>nog geen back-up</translation>
    </message>
    <message>
        <source>no calendar</source>
        <translation>geen agenda</translation>
    </message>
    <message>
        <source>no complete sync yet</source>
        <translation>nog geen volledige synchronisatie</translation>
    </message>
    <message>
        <source>no longer overdue</source>
        <translation>niet meer achter</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>geen ronde</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>nog geen ronde</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>geen pagina met die naam</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>not a notification</source>
        <translation>geen melding</translation>
    </message>
    <message>
        <source>not among the account&apos;s calendars: {join}</source>
        <translation>niet bij de agenda’s van het account: {join}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niet geïnstalleerd</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>niet gewenst</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing is written, nothing deleted</source>
        <translation>er wordt niets geschreven of verwijderd</translation>
    </message>
    <message>
        <source>number of items that may go at once</source>
        <translation>aantal items dat tegelijk mag verdwijnen</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>object for new events of the * calendar</source>
        <translation>object voor nieuwe afspraken in de agenda van *</translation>
    </message>
    <message>
        <source>object {code}: added, “{name}”, {timezone}</source>
        <translation>object {code}: toegevoegd, “{name}”, {timezone}</translation>
    </message>
    <message>
        <source>object {code}: {before} → {after}</source>
        <translation>object {code}: {before} → {after}</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objecten</translation>
    </message>
    <message>
        <source>objects without a row, rows without an object, calendars that are not listed</source>
        <translation>objecten zonder rij, rijen zonder object, agenda’s die niet in de lijst staan</translation>
    </message>
    <message>
        <source>of {place} </source>
        <translation>van {place} </translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>on, off</source>
        <translation>aan, uit</translation>
    </message>
    <message>
        <source>one status</source>
        <translation>één status</translation>
    </message>
    <message>
        <source>our marked part of the event&apos;s text</source>
        <translation>ons gemarkeerde deel van de tekst van de afspraak</translation>
    </message>
    <message>
        <source>out</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>outside the days that are kept in step</source>
        <translation>buiten de dagen die gelijk worden gehouden</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>buiten de periode</translation>
    </message>
    <message>
        <source>permission given back</source>
        <translation>toestemming teruggegeven</translation>
    </message>
    <message>
        <source>proxy and certificate authority of config.toml and the environment</source>
        <translation>proxy en certificaatautoriteit van config.toml en de omgeving</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>public authorities</source>
        <translation>openbare autoriteiten</translation>
    </message>
    <message>
        <source>put event back</source>
        <translation>afspraak terugzetten</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in de wachtrij gezet</translation>
    </message>
    <message>
        <source>quick_check is content ({x} MB).</source>
        <translation>quick_check is tevreden ({x} MB).</translation>
    </message>
    <message>
        <source>read thrown away</source>
        <translation>lezing weggegooid</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>{ago} gelezen</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lezer</translation>
    </message>
    <message>
        <source>reading {summary}</source>
        <translation>leest {summary}</translation>
    </message>
    <message>
        <source>reconnected</source>
        <translation>opnieuw verbonden</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>relinked</source>
        <translation>opnieuw verbonden</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>herinneringen</translation>
    </message>
    <message>
        <source>reminders of the event</source>
        <translation>herinneringen van de afspraak</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>removed in Google</source>
        <translation>verwijderd in Google</translation>
    </message>
    <message>
        <source>removed in Google; the booking was kept</source>
        <translation>verwijderd in Google; de boeking is behouden</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>resolved: {choice}</source>
        <translation>opgelost: {choice}</translation>
    </message>
    <message>
        <source>restore booking</source>
        <translation>boeking herstellen</translation>
    </message>
    <message>
        <source>round ended</source>
        <translation>ronde geëindigd</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regels</translation>
    </message>
    <message>
        <source>rules changed</source>
        <translation>regels gewijzigd</translation>
    </message>
    <message>
        <source>same time and a similar title as a booking that has no event yet</source>
        <translation>dezelfde tijd en een gelijkende titel als een boeking die nog geen afspraak heeft</translation>
    </message>
    <message>
        <source>see your calendars</source>
        <translation>uw agenda’s bekijken</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>seen; both sides agree</source>
        <translation>gezien; beide kanten zijn gelijk</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>zelftest</translation>
    </message>
    <message>
        <source>self-test ended</source>
        <translation>zelftest geëindigd</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>opnieuw verzonden</translation>
    </message>
    <message>
        <source>series</source>
        <translation>reeks</translation>
    </message>
    <message>
        <source>set up in five steps</source>
        <translation>instellen in vijf stappen</translation>
    </message>
    <message>
        <source>share of a calendar that may go at once</source>
        <translation>deel van een agenda dat tegelijk mag verdwijnen</translation>
    </message>
    <message>
        <source>sign in again; until then your bookings wait</source>
        <translation>meld u opnieuw aan; tot dan wachten uw boekingen</translation>
    </message>
    <message>
        <source>signal {x}</source>
        <translation>signaal {x}</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>since {at}</source>
        <translation>sinds {at}</translation>
    </message>
    <message>
        <source>something is switched off at Google</source>
        <translation>bij Google is iets uitgeschakeld</translation>
    </message>
    <message>
        <source>something waits for a person</source>
        <translation>er wacht iets op een mens</translation>
    </message>
    <message>
        <source>stands in “{name}”: {reason}</source>
        <translation>staat in “{name}”: {reason}</translation>
    </message>
    <message>
        <source>stands in “{name}”; the event was made in Google</source>
        <translation>staat in “{name}”; de afspraak is in Google gemaakt</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>status of bookings made from events</source>
        <translation>status van boekingen die uit afspraken zijn gemaakt</translation>
    </message>
    <message>
        <source>status “{status}” always removes the event</source>
        <translation>status “{status}” verwijdert de afspraak altijd</translation>
    </message>
    <message>
        <source>status “{status}” creates an event (rule “create on”)</source>
        <translation>status “{status}” maakt een afspraak (regel “create on”)</translation>
    </message>
    <message>
        <source>status “{status}” does not create an event (rule “create on”)</source>
        <translation>status “{status}” maakt geen afspraak (regel “create on”)</translation>
    </message>
    <message>
        <source>status “{status}” removes the event (rule “delete on”)</source>
        <translation>status “{status}” verwijdert de afspraak (regel “delete on”)</translation>
    </message>
    <message>
        <source>statuses that create or keep the event</source>
        <translation>statussen die de afspraak maken of houden</translation>
    </message>
    <message>
        <source>statuses that delete the event</source>
        <translation>statussen die de afspraak verwijderen</translation>
    </message>
    <message>
        <source>statuses, types, objects and Meet in the rules</source>
        <translation>statussen, types, objecten en Meet in de regels</translation>
    </message>
    <message>
        <source>statuses, with commas</source>
        <translation>statussen, met komma’s</translation>
    </message>
    <message>
        <source>statuses, with commas, or empty</source>
        <translation>statussen, met komma’s, of leeg</translation>
    </message>
    <message>
        <source>switched off again</source>
        <translation>weer uitgeschakeld</translation>
    </message>
    <message>
        <source>sync asked for</source>
        <translation>synchronisatie gevraagd</translation>
    </message>
    <message>
        <source>take a time over even where it overlaps another booking of the object</source>
        <translation>een tijd ook overnemen als ze met een andere boeking van het object overlapt</translation>
    </message>
    <message>
        <source>taken back by a person</source>
        <translation>door iemand teruggedraaid</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>taking over</source>
        <translation>overnemen</translation>
    </message>
    <message>
        <source>task</source>
        <translation>taak</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>text with {details}, {description}, {notes}…</source>
        <translation>tekst met {details}, {description}, {notes}…</translation>
    </message>
    <message>
        <source>text with {title}, {customer}, {object}…</source>
        <translation>tekst met {title}, {customer}, {object}…</translation>
    </message>
    <message>
        <source>that of “{summary}” ends on {alive} UTC</source>
        <translation>dat van “{summary}” eindigt op {alive} UTC</translation>
    </message>
    <message>
        <source>the access that Google states, where the direction needs it</source>
        <translation>de toegang die Google noemt, waar de richting die nodig heeft</translation>
    </message>
    <message>
        <source>the account is signed out</source>
        <translation>het account is afgemeld</translation>
    </message>
    <message>
        <source>the account was reconnected</source>
        <translation>het account is opnieuw verbonden</translation>
    </message>
    <message>
        <source>the authorities in {ca_file}</source>
        <translation>de autoriteiten in {ca_file}</translation>
    </message>
    <message>
        <source>the booking is “{title}”</source>
        <translation>de boeking is “{title}”</translation>
    </message>
    <message>
        <source>the clock against Google&apos;s Date header; 30 s are noted, 5 min are a failure</source>
        <translation>de klok tegenover de datum van Google; 30 s wordt genoteerd, 5 min is een fout</translation>
    </message>
    <message>
        <source>the data was restored from a backup</source>
        <translation>de gegevens zijn uit een back-up teruggezet</translation>
    </message>
    <message>
        <source>the days that it is still valid, 14 at the least</source>
        <translation>de dagen dat het nog geldig is, minstens 14</translation>
    </message>
    <message>
        <source>the event is gone</source>
        <translation>de afspraak is weg</translation>
    </message>
    <message>
        <source>the event is no longer the booking&apos;s</source>
        <translation>de afspraak hoort niet meer bij de boeking</translation>
    </message>
    <message>
        <source>the event no longer exists in Google</source>
        <translation>de afspraak bestaat niet meer in Google</translation>
    </message>
    <message>
        <source>the event was cancelled in Google</source>
        <translation>de afspraak is in Google geannuleerd</translation>
    </message>
    <message>
        <source>the event was made in Google and stays there</source>
        <translation>de afspraak is in Google gemaakt en blijft daar</translation>
    </message>
    <message>
        <source>the event was made in Google: only its time may be changed from here</source>
        <translation>de afspraak is in Google gemaakt: van hieruit mag alleen de tijd worden gewijzigd</translation>
    </message>
    <message>
        <source>the event&apos;s title</source>
        <translation>de titel van de afspraak</translation>
    </message>
    <message>
        <source>the folder of the database</source>
        <translation>de map van de database</translation>
    </message>
    <message>
        <source>the hours that such a day then takes</source>
        <translation>de uren die zo’n dag dan beslaat</translation>
    </message>
    <message>
        <source>the last complete read against the longest time without a look</source>
        <translation>de laatste volledige lezing tegenover de langste tijd zonder te kijken</translation>
    </message>
    <message>
        <source>the last round failed</source>
        <translation>de laatste ronde is mislukt</translation>
    </message>
    <message>
        <source>the last sync failed; it is tried again by itself</source>
        <translation>de laatste synchronisatie is mislukt; er wordt vanzelf opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>the list, just read</source>
        <translation>de lijst, zojuist gelezen</translation>
    </message>
    <message>
        <source>the lock that a running engine holds, and the last sync</source>
        <translation>het slot dat een draaiende synchronisatie vasthoudt, en de laatste synchronisatie</translation>
    </message>
    <message>
        <source>the mapping was changed</source>
        <translation>de koppeling is gewijzigd</translation>
    </message>
    <message>
        <source>the newest copy, automatic or by hand, 35 days at the most</source>
        <translation>de nieuwste kopie, automatisch of met de hand, hoogstens 35 dagen oud</translation>
    </message>
    <message>
        <source>the object is mapped one way, to Google</source>
        <translation>het object is maar één kant op gekoppeld, naar Google</translation>
    </message>
    <message>
        <source>the open issues</source>
        <translation>de open aandachtspunten</translation>
    </message>
    <message>
        <source>the rights of the folder and of the files in it</source>
        <translation>de rechten van de map en van de bestanden erin</translation>
    </message>
    <message>
        <source>the rules do not let Google change bookings (allow_booking_update)</source>
        <translation>de regels laten Google geen boekingen wijzigen (allow_booking_update)</translation>
    </message>
    <message>
        <source>the rules do not take events in (import_external_events)</source>
        <translation>de regels nemen geen afspraken over (import_external_events)</translation>
    </message>
    <message>
        <source>the scopes of the stored consent</source>
        <translation>de machtigingen van de bewaarde toestemming</translation>
    </message>
    <message>
        <source>the status that means cancelled; it always deletes</source>
        <translation>de status die geannuleerd betekent; die verwijdert altijd</translation>
    </message>
    <message>
        <source>the syncing stopped by itself</source>
        <translation>het synchroniseren stopte vanzelf</translation>
    </message>
    <message>
        <source>the time zone data of this computer or of Python&apos;s tzdata</source>
        <translation>de tijdzonegegevens van deze computer of van tzdata in Python</translation>
    </message>
    <message>
        <source>the way to Google is blocked</source>
        <translation>de weg naar Google is versperd</translation>
    </message>
    <message>
        <source>the window was changed</source>
        <translation>de periode is gewijzigd</translation>
    </message>
    <message>
        <source>there was no complete sync for too long</source>
        <translation>er was te lang geen volledige synchronisatie</translation>
    </message>
    <message>
        <source>this booking is not kept in step (do not sync)</source>
        <translation>deze boeking wordt niet gelijk gehouden (niet synchroniseren)</translation>
    </message>
    <message>
        <source>this mapping does not write to Google</source>
        <translation>deze koppeling schrijft niet naar Google</translation>
    </message>
    <message>
        <source>this mapping only writes to Google</source>
        <translation>deze koppeling schrijft alleen naar Google</translation>
    </message>
    <message>
        <source>this pair was ended; it comes back only when a person asks</source>
        <translation>dit paar is beëindigd; het komt alleen terug als iemand erom vraagt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>time refused</source>
        <translation>tijd geweigerd</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to Google</source>
        <translation>naar Google</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>beschikbaarheid</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>type=1…11 or type=#rrggbb, with commas, or empty</source>
        <translation>type=1…11 of type=#rrggbb, met komma’s, of leeg</translation>
    </message>
    <message>
        <source>unknown channel</source>
        <translation>onbekend kanaal</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>losgekoppeld</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>ontkoppeld</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>zichtbaarheid</translation>
    </message>
    <message>
        <source>waits for a decision (issue {frozen_by})</source>
        <translation>wacht op een beslissing (punt {frozen_by})</translation>
    </message>
    <message>
        <source>waits for a decision (issue {id})</source>
        <translation>wacht op een beslissing (punt {id})</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>wacht op een mens</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>waakhond</translation>
    </message>
    <message>
        <source>what a change in Google may change</source>
        <translation>wat een wijziging in Google mag wijzigen</translation>
    </message>
    <message>
        <source>what a whole-day event means for a booking with times</source>
        <translation>wat een afspraak voor de hele dag betekent voor een boeking met tijden</translation>
    </message>
    <message>
        <source>where trouble is mailed</source>
        <translation>waarheen problemen worden gemaild</translation>
    </message>
    <message>
        <source>whether the event blocks time</source>
        <translation>of de afspraak tijd bezet houdt</translation>
    </message>
    <message>
        <source>which guests Google tells by mail</source>
        <translation>welke gasten Google mailt</translation>
    </message>
    <message>
        <source>who may see the event&apos;s details</source>
        <translation>wie de details van de afspraak mag zien</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>whole-day events are left alone (rule “all day”)</source>
        <translation>afspraken voor de hele dag blijven ongemoeid (regel “all day”)</translation>
    </message>
    <message>
        <source>without a calendar: {join}</source>
        <translation>zonder agenda: {join}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>schrijver</translation>
    </message>
    <message>
        <source>writing goes on</source>
        <translation>het schrijven gaat door</translation>
    </message>
    <message>
        <source>writing to and reading from the keyring or the encrypted file</source>
        <translation>schrijven naar en lezen uit de sleutelbos of het versleutelde bestand</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>verkeerde naam</translation>
    </message>
    <message>
        <source>wrong resource</source>
        <translation>verkeerde bron</translation>
    </message>
    <message>
        <source>wrong token</source>
        <translation>verkeerd bewijs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you may only read</source>
        <translation>u mag alleen lezen</translation>
    </message>
    <message>
        <source>you may write</source>
        <translation>u mag schrijven</translation>
    </message>
    <message>
        <source>you may write, private events hidden</source>
        <translation>u mag schrijven, privéafspraken verborgen</translation>
    </message>
    <message>
        <source>you own it</source>
        <translation>u bent eigenaar</translation>
    </message>
    <message>
        <source>you see only free and busy</source>
        <translation>u ziet alleen vrij en bezet</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>zone that events are written in</source>
        <translation>tijdzone waarin afspraken worden geschreven</translation>
    </message>
    <message>
        <source>{causes} kinds of trouble</source>
        <translation>{causes} soorten problemen</translation>
    </message>
    <message>
        <source>{cause}, in one read of “{name}” at {now} UTC{after}.</source>
        <translation>{cause}, in één lezing van “{name}” om {now} UTC{after}.</translation>
    </message>
    <message>
        <source>{counted} {verb} a row{rest}.</source>
        <translation>{counted} {verb} een rij{rest}.</translation>
    </message>
    <message>
        <source>{counted} {x} the {kind} “{word}”.</source>
        <translation>{counted} {x} {kind} “{word}”.</translation>
    </message>
    <message>
        <source>{count} changes of run {run} could not be taken back</source>
        <translation>{count} wijzigingen van ronde {run} konden niet worden teruggedraaid</translation>
    </message>
    <message>
        <source>{count} items would all move by {hours} h, as a time-zone fault does</source>
        <translation>{count} items zouden allemaal {hours} uur verschuiven, zoals bij een fout in de tijdzone</translation>
    </message>
    <message>
        <source>{count} zones are known.</source>
        <translation>{count} zones zijn bekend.</translation>
    </message>
    <message>
        <source>{creations} items would be made where {live} are known</source>
        <translation>er zouden {creations} items worden gemaakt waar er {live} bekend zijn</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>{elsewhere} went out of reach at the same time and may hold what is gone</source>
        <translation>{elsewhere} werd tegelijk onbereikbaar en kan bevatten wat weg is</translation>
    </message>
    <message>
        <source>{email} is connected already, as “{name}”.</source>
        <translation>{email} is al verbonden, als “{name}”.</translation>
    </message>
    <message>
        <source>{evidence} That is still good enough; set it right some time.</source>
        <translation>{evidence} Dat is nog goed genoeg; zet het een keer recht.</translation>
    </message>
    <message>
        <source>{evidence} The first: {reason}</source>
        <translation>{evidence} De eerste: {reason}</translation>
    </message>
    <message>
        <source>{evidence} {len} are tried again: {reason}</source>
        <translation>{evidence} {len} worden opnieuw geprobeerd: {reason}</translation>
    </message>
    <message>
        <source>{evidence}; a cancelled event cancels its booking (rule “allow cancel”)</source>
        <translation>{evidence}; een geannuleerde afspraak annuleert de boeking (regel “allow cancel”)</translation>
    </message>
    <message>
        <source>{evidence}; the rules leave the booking as it is</source>
        <translation>{evidence}; de regels laten de boeking zoals ze is</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}.</source>
        <translation>{file} kan niet worden gelezen: {strerror}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {strerror}.</source>
        <translation>{file} kan niet worden geschreven: {strerror}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>{given}, and ended after a week: the app is in Testing.</source>
        <translation>{given}, en na een week geëindigd: de app staat in Testen.</translation>
    </message>
    <message>
        <source>{given}. Whether it outlives seven days shows then; look now: Cloud Console, Google Auth Platform, Audience must say “In production” or “Internal”.</source>
        <translation>{given}. Of ze langer dan zeven dagen geldt, blijkt dan; kijk nu: Cloud Console, Google Auth Platform, Doelgroep moet “In productie” of “Intern” zeggen.</translation>
    </message>
    <message>
        <source>{given}; it outlived the seven days of Testing.</source>
        <translation>{given}; ze heeft de zeven dagen van Testen overleefd.</translation>
    </message>
    <message>
        <source>{given}; the sign-in does not work, so nothing can be said.</source>
        <translation>{given}; de aanmelding werkt niet, dus er valt niets te zeggen.</translation>
    </message>
    <message>
        <source>{gone} items would go at once</source>
        <translation>{gone} items zouden tegelijk verdwijnen</translation>
    </message>
    <message>
        <source>{gone} items would go in the first read after {caution}</source>
        <translation>{gone} items zouden verdwijnen bij de eerste lezing na {caution}</translation>
    </message>
    <message>
        <source>{gone} of {live} items would go at once</source>
        <translation>{gone} van de {live} items zouden tegelijk verdwijnen</translation>
    </message>
    <message>
        <source>{home_variable} points at “{chosen}”, whose user does not exist.</source>
        <translation>{home_variable} wijst naar “{chosen}”, waarvan de gebruiker niet bestaat.</translation>
    </message>
    <message>
        <source>{host} answers, but nothing is behind it (error {status}).</source>
        <translation>{host} antwoordt, maar er zit niets achter (fout {status}).</translation>
    </message>
    <message>
        <source>{host} asks callers to sign in, or turns them away (error {status}).</source>
        <translation>{host} vraagt bezoekers zich aan te melden, of wijst ze af (fout {status}).</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS as it should.</source>
        <translation>{host} spreekt geen TLS zoals het hoort.</translation>
    </message>
    <message>
        <source>{host} is answered by something else than this listener (status {status}).</source>
        <translation>Op {host} antwoordt iets anders dan deze ontvanger (status {status}).</translation>
    </message>
    <message>
        <source>{host} leads to this listener.</source>
        <translation>{host} leidt naar deze ontvanger.</translation>
    </message>
    <message>
        <source>{host} sends callers on to {get}.</source>
        <translation>{host} stuurt bezoekers door naar {get}.</translation>
    </message>
    <message>
        <source>{host} took a letter for {to}. Look into that mailbox.</source>
        <translation>{host} heeft een bericht voor {to} aangenomen. Kijk in die mailbox.</translation>
    </message>
    <message>
        <source>{join}. The limit is {minutes} minutes.</source>
        <translation>{join}. De grens is {minutes} minuten.</translation>
    </message>
    <message>
        <source>{key} cannot be “{text}”.</source>
        <translation>{key} kan niet “{text}” zijn.</translation>
    </message>
    <message>
        <source>{key}: “{word}” is no status</source>
        <translation>{key}: “{word}” is geen status</translation>
    </message>
    <message>
        <source>{kind} words: {join} → {join2}</source>
        <translation>woorden voor {kind}: {join} → {join2}</translation>
    </message>
    <message>
        <source>{len} alive.{note}</source>
        <translation>{len} in leven.{note}</translation>
    </message>
    <message>
        <source>{len} bookings are tried again at once</source>
        <translation>{len} boekingen worden meteen opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>{mails} people would get a mail at once</source>
        <translation>{mails} mensen zouden tegelijk een mail krijgen</translation>
    </message>
    <message>
        <source>{names} changed by hand</source>
        <translation>{names} met de hand gewijzigd</translation>
    </message>
    <message>
        <source>{names} changed by hand, with {x} others</source>
        <translation>{names} met de hand gewijzigd, samen met {x} andere</translation>
    </message>
    <message>
        <source>{name} cannot be “{text}”.</source>
        <translation>{name} kan niet “{text}” zijn.</translation>
    </message>
    <message>
        <source>{name} has not been synced for {x} minutes</source>
        <translation>{name} is al {x} minuten niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>{name}. The account is still signed in.</source>
        <translation>{name}. Het account is nog aangemeld.</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n} accounts</translation>
    </message>
    <message>
        <source>{n} bookings</source>
        <translation>{n} boekingen</translation>
    </message>
    <message>
        <source>{n} bookings in step</source>
        <translation>{n} boekingen gelijk</translation>
    </message>
    <message>
        <source>{n} bookings wait for Google</source>
        <translation>{n} boekingen wachten op Google</translation>
    </message>
    <message>
        <source>{n} changes not applied</source>
        <translation>{n} wijzigingen niet toegepast</translation>
    </message>
    <message>
        <source>{n} changes on this page are not applied. What shall become of them?</source>
        <translation>{n} wijzigingen op deze pagina zijn niet toegepast. Wat moet ermee gebeuren?</translation>
    </message>
    <message>
        <source>{n} changes out</source>
        <translation>{n} wijzigingen uit</translation>
    </message>
    <message>
        <source>{n} changes to Google</source>
        <translation>{n} wijzigingen naar Google</translation>
    </message>
    <message>
        <source>{n} changes to bookings</source>
        <translation>{n} wijzigingen naar boekingen</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} conflicten</translation>
    </message>
    <message>
        <source>{n} conflicts need you</source>
        <translation>{n} conflicten wachten op u</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} mislukt</translation>
    </message>
    <message>
        <source>{n} fields have to be corrected first</source>
        <translation>{n} velden moeten eerst worden verbeterd</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} u</translation>
    </message>
    <message>
        <source>{n} held plans</source>
        <translation>{n} vastgehouden plannen</translation>
    </message>
    <message>
        <source>{n} in</source>
        <translation>{n} in</translation>
    </message>
    <message>
        <source>{n} in step</source>
        <translation>{n} gelijk</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} regels</translation>
    </message>
    <message>
        <source>{n} loaded</source>
        <translation>{n} geladen</translation>
    </message>
    <message>
        <source>{n} mail guests</source>
        <translation>{n} mailen gasten</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} wachten op u</translation>
    </message>
    <message>
        <source>{n} objects</source>
        <translation>{n} objecten</translation>
    </message>
    <message>
        <source>{n} objects have no calendar; their bookings stay here: {names}.</source>
        <translation>{n} objecten hebben geen agenda; hun boekingen blijven hier: {names}.</translation>
    </message>
    <message>
        <source>{n} of {all} permissions</source>
        <translation>{n} van {all} machtigingen</translation>
    </message>
    <message>
        <source>{n} other matters</source>
        <translation>{n} andere zaken</translation>
    </message>
    <message>
        <source>{n} out</source>
        <translation>{n} uit</translation>
    </message>
    <message>
        <source>{n} refused by Google</source>
        <translation>{n} door Google geweigerd</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} aanvragen</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} rondes</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} things need you</source>
        <translation>{n} zaken wachten op u</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} te verzenden</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} wachten</translation>
    </message>
    <message>
        <source>{n} would be held and asked</source>
        <translation>{n} zouden worden vastgehouden en gevraagd</translation>
    </message>
    <message>
        <source>{n} {booking} would be cancelled</source>
        <translation>Te annuleren: {n} {booking}</translation>
    </message>
    <message>
        <source>{n} {booking} would no longer be kept in step</source>
        <translation>Niet meer gelijk te houden: {n} {booking}</translation>
    </message>
    <message>
        <source>{n} {event} would be changed, and their guests told by mail</source>
        <translation>Te wijzigen, met mail aan de gasten: {n} {event}</translation>
    </message>
    <message>
        <source>{n} {event} would be deleted in Google</source>
        <translation>Te verwijderen in Google: {n} {event}</translation>
    </message>
    <message>
        <source>{n} {item} would be made</source>
        <translation>Te maken: {n} {item}</translation>
    </message>
    <message>
        <source>{n} {item} would be moved</source>
        <translation>Te verplaatsen: {n} {item}</translation>
    </message>
    <message>
        <source>{object_code} to “{summary}” ({direction})</source>
        <translation>{object_code} naar “{summary}” ({direction})</translation>
    </message>
    <message>
        <source>{others} shares this calendar. New events made in Google go to one object only.</source>
        <translation>{others} deelt deze agenda. Nieuwe afspraken uit Google gaan naar slechts één object.</translation>
    </message>
    <message>
        <source>{ours} is not what gcaldesk writes.</source>
        <translation>{ours} is niet wat gcaldesk schrijft.</translation>
    </message>
    <message>
        <source>{over} over</source>
        <translation>{over} voorbij</translation>
    </message>
    <message>
        <source>{path} and {key_path} do not belong together.</source>
        <translation>{path} en {key_path} horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{path} is not valid TOML.</source>
        <translation>{path} is geen geldige TOML.</translation>
    </message>
    <message>
        <source>{prefix}{key} in {file} cannot be “{value}”.</source>
        <translation>{prefix}{key} in {file} kan niet “{value}” zijn.</translation>
    </message>
    <message>
        <source>{prefix}{key} in {file} names it.</source>
        <translation>{prefix}{key} in {file} noemt het.</translation>
    </message>
    <message>
        <source>{reconnect} A Workspace administrator can exempt this program (Google Cloud session control).</source>
        <translation>{reconnect} Een Workspace-beheerder kan voor dit programma een uitzondering maken (Google Cloud-sessiebeheer).</translation>
    </message>
    <message>
        <source>{say_when}, from a file</source>
        <translation>{say_when}, uit een bestand</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} seconden</translation>
    </message>
    <message>
        <source>{sentence} It is tried again at {until} UTC on {until2}.</source>
        <translation>{sentence} Om {until} UTC op {until2} wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} en {last}</translation>
    </message>
    <message>
        <source>{source} is damaged.</source>
        <translation>{source} is beschadigd.</translation>
    </message>
    <message>
        <source>{source} is not a copy of gcaldesk&apos;s data.</source>
        <translation>{source} is geen kopie van gegevens van gcaldesk.</translation>
    </message>
    <message>
        <source>{source} was written by a newer gcaldesk.</source>
        <translation>{source} is door een nieuwere gcaldesk geschreven.</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} geleden</translation>
    </message>
    <message>
        <source>{span} {word} Google&apos;s.</source>
        <translation>{span} {word} die van Google.</translation>
    </message>
    <message>
        <source>{start}, all day</source>
        <translation>{start}, hele dag</translation>
    </message>
    <message>
        <source>{target} exists and is no copy of gcaldesk&apos;s data.</source>
        <translation>{target} bestaat al en is geen kopie van gegevens van gcaldesk.</translation>
    </message>
    <message>
        <source>{text} does not exist in {zone}, where the clocks go forward then.</source>
        <translation>{text} bestaat niet in {zone}, waar de klok dan vooruitgaat.</translation>
    </message>
    <message>
        <source>{title} [{id}] is a series in Google by now</source>
        <translation>{title} [{id}] is in Google inmiddels een reeks</translation>
    </message>
    <message>
        <source>{title} [{id}]: its event is reworded each time it is written</source>
        <translation>{title} [{id}]: de afspraak wordt bij elke keer schrijven anders verwoord</translation>
    </message>
    <message>
        <source>{title}: changed on both sides</source>
        <translation>{title}: aan beide kanten gewijzigd</translation>
    </message>
    <message>
        <source>{total} items would be gone within 24 hours</source>
        <translation>{total} items zouden binnen 24 uur weg zijn</translation>
    </message>
    <message>
        <source>{trouble} Delete the events “{title}” of {start} in “{summary}” by hand.</source>
        <translation>{trouble} Verwijder de afspraken “{title}” van {start} in “{summary}” met de hand.</translation>
    </message>
    <message>
        <source>{way}; {whom} are believed.</source>
        <translation>{way}; {whom} worden vertrouwd.</translation>
    </message>
    <message>
        <source>{what} {reason}: now {say_when}</source>
        <translation>{what} {reason}: nu {say_when}</translation>
    </message>
    <message>
        <source>{what}. Nothing was changed.</source>
        <translation>{what}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{x} MB are free.</source>
        <translation>{x} MB is vrij.</translation>
    </message>
    <message>
        <source>{x} is no JSON object.</source>
        <translation>{x} is geen JSON-object.</translation>
    </message>
    <message>
        <source>{x} wait, {parked} were refused.</source>
        <translation>{x} wachten, {parked} zijn geweigerd.</translation>
    </message>
    <message>
        <source>“gcaldesk account calendars {name}” lists them.</source>
        <translation>“gcaldesk account calendars {name}” toont ze.</translation>
    </message>
    <message>
        <source>“gcaldesk account list” shows the rest.</source>
        <translation>“gcaldesk account list” toont de andere.</translation>
    </message>
    <message>
        <source>“gcaldesk booking list” shows those that exist.</source>
        <translation>“gcaldesk booking list” toont welke er zijn.</translation>
    </message>
    <message>
        <source>“gcaldesk issues list” shows those that are open.</source>
        <translation>“gcaldesk issues list” toont welke open zijn.</translation>
    </message>
    <message>
        <source>“gcaldesk map list” shows what is.</source>
        <translation>“gcaldesk map list” toont wat er is.</translation>
    </message>
    <message>
        <source>“gcaldesk object list” shows them.</source>
        <translation>“gcaldesk object list” toont ze.</translation>
    </message>
    <message>
        <source>“gcaldesk undo” without a number lists them.</source>
        <translation>“gcaldesk undo” zonder nummer toont ze.</translation>
    </message>
    <message>
        <source>“{choice}” is not a choice.</source>
        <translation>“{choice}” is geen keuze.</translation>
    </message>
    <message>
        <source>“{choice}” is not an answer to this.</source>
        <translation>“{choice}” is hier geen antwoord op.</translation>
    </message>
    <message>
        <source>“{choice}” keeps one side whole, so single fields cannot be chosen.</source>
        <translation>“{choice}” houdt één kant in haar geheel, dus losse velden kunnen niet worden gekozen.</translation>
    </message>
    <message>
        <source>“{client_id}” does not end in {google_id}.</source>
        <translation>“{client_id}” eindigt niet op {google_id}.</translation>
    </message>
    <message>
        <source>“{code}” has {counted}.</source>
        <translation>“{code}” heeft {counted}.</translation>
    </message>
    <message>
        <source>“{get}” serves {join}; an event made there becomes a booking of the first one, {object_code}</source>
        <translation>“{get}” dient voor {join}; een daar gemaakte afspraak wordt een boeking van de eerste, {object_code}</translation>
    </message>
    <message>
        <source>“{name}” cannot be set.</source>
        <translation>“{name}” kan niet worden ingesteld.</translation>
    </message>
    <message>
        <source>“{name}” in {file} is not a table.</source>
        <translation>“{name}” in {file} is geen tabel.</translation>
    </message>
    <message>
        <source>“{name}” is inactive.</source>
        <translation>“{name}” is uitgeschakeld.</translation>
    </message>
    <message>
        <source>“{name}” is neither .csv nor .ics.</source>
        <translation>“{name}” is geen .csv en geen .ics.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone.</source>
        <translation>“{name}” is geen tijdzone.</translation>
    </message>
    <message>
        <source>“{name}” is now called “{wanted}”</source>
        <translation>“{name}” heet nu “{wanted}”</translation>
    </message>
    <message>
        <source>“{name}” of “{name2}”</source>
        <translation>“{name}” van “{name2}”</translation>
    </message>
    <message>
        <source>“{name}” was off for {days} days: look before it syncs</source>
        <translation>“{name}” stond {days} dagen uit: kijk voordat er wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>“{name}”: {role}. Choose “Google to bookings only” or another calendar.</source>
        <translation>“{name}”: {role}. Kies “Alleen van Google naar boekingen” of een andere agenda.</translation>
    </message>
    <message>
        <source>“{object_name}” is mapped to no calendar in this account</source>
        <translation>“{object_name}” is in dit account aan geen agenda gekoppeld</translation>
    </message>
    <message>
        <source>“{pair}” is not a reminder.</source>
        <translation>“{pair}” is geen herinnering.</translation>
    </message>
    <message>
        <source>“{pair}” is not a type with a colour.</source>
        <translation>“{pair}” is geen type met een kleur.</translation>
    </message>
    <message>
        <source>“{prefix}{key}” in {file} is not a setting.</source>
        <translation>“{prefix}{key}” in {file} is geen instelling.</translation>
    </message>
    <message>
        <source>“{summary}” can only be read by this account.</source>
        <translation>“{summary}” kan door dit account alleen worden gelezen.</translation>
    </message>
    <message>
        <source>“{summary}” has none</source>
        <translation>“{summary}” heeft er geen</translation>
    </message>
    <message>
        <source>“{summary}” is only read, so the test makes no event in it.</source>
        <translation>“{summary}” wordt alleen gelezen, dus de test maakt er geen afspraak in.</translation>
    </message>
    <message>
        <source>“{table}” is not a table.</source>
        <translation>“{table}” is geen tabel.</translation>
    </message>
    <message>
        <source>“{text}” is not a colour such as #33b679.</source>
        <translation>“{text}” is geen kleur zoals #33b679.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>“{text}” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“{title}” in Google is probably {names}</source>
        <translation>“{title}” in Google is waarschijnlijk {names}</translation>
    </message>
    <message>
        <source>“{url}” cannot be the public address.</source>
        <translation>“{url}” kan niet het openbare adres zijn.</translation>
    </message>
    <message>
        <source>“{wanted}” is no mapped object.</source>
        <translation>“{wanted}” is geen gekoppeld object.</translation>
    </message>
    <message>
        <source>“{word}” is not a {kind} here.</source>
        <translation>“{word}” is hier geen {kind}.</translation>
    </message>
    <message>
        <source>“{word}” is not one of {join}.</source>
        <translation>“{word}” is geen van {join}.</translation>
    </message>
    <message>
        <source>←  Google to bookings only</source>
        <translation>←  Alleen van Google naar boekingen</translation>
    </message>
    <message>
        <source>← from Google</source>
        <translation>← uit Google</translation>
    </message>
    <message>
        <source>→  Bookings to Google only</source>
        <translation>→  Alleen van boekingen naar Google</translation>
    </message>
    <message>
        <source>→ to Google</source>
        <translation>→ naar Google</translation>
    </message>
    <message>
        <source>⇄  Both ways</source>
        <translation>⇄  Beide kanten op</translation>
    </message>
    <message>
        <source>⇄ both</source>
        <translation>⇄ beide kanten</translation>
    </message>
</context>
</TS>
