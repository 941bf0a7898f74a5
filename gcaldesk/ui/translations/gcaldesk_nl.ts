<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Inactive stops all reading and writing; nothing is deleted.</source>
        <translation>Inactief stopt al het lezen en schrijven; er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Keep “%1” in step</source>
        <translation>“%1” gelijk houden</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>“%1” hernoemen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Replace the OAuth client of “%1”</source>
        <translation>De OAuth-client van “%1” vervangen</translation>
    </message>
    <message>
        <source>Replace the client…</source>
        <translation>Client vervangen…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Afmelden…</translation>
    </message>
    <message>
        <source>Sign “%1” in again</source>
        <translation>“%1” opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Sign “%1” out</source>
        <translation>“%1” afmelden</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Connect another account…</source>
        <translation>Nog een account verbinden…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>gcaldesk needs a Google account to keep bookings in step with.</source>
        <translation>gcaldesk heeft een Google-account nodig om boekingen mee gelijk te houden.</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alle agenda’s</translation>
    </message>
    <message>
        <source>Booking {n}</source>
        <translation>Boeking {n}</translation>
    </message>
    <message>
        <source>Booking, calendar or reason; #1038 for one booking (Ctrl+F)</source>
        <translation>Boeking, agenda of reden; #1038 voor één boeking (Ctrl+F)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
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
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Only {what}; show all again</source>
        <translation>Alleen {what}; alles weer tonen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Sync {n}</source>
        <translation>Ronde {n}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Wat een rij is</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Everything that gcaldesk does will stand here, with its reason.</source>
        <translation>Alles wat gcaldesk doet, komt hier te staan, met de reden erbij.</translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation>&amp;Weer volgen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>&amp;Following</source>
        <translation>&amp;Volgt mee</translation>
    </message>
    <message>
        <source>&amp;Show what is new</source>
        <translation>&amp;Nieuwe tonen</translation>
    </message>
    <message>
        <source>Go to the newest row, and let new ones appear by themselves.</source>
        <translation>Naar de nieuwste rij gaan, en nieuwe rijen vanzelf laten verschijnen.</translation>
    </message>
    <message>
        <source>New rows appear by themselves while the newest one is in sight.</source>
        <translation>Nieuwe rijen verschijnen vanzelf zolang de nieuwste in beeld is.</translation>
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
        <source>Nothing of what happened fits what you look for.</source>
        <translation>Niets van wat er gebeurde past bij wat u zoekt.</translation>
    </message>
    <message>
        <source>Something was added. Go to the newest row and follow again.</source>
        <translation>Er is iets bijgekomen. Ga naar de nieuwste rij en volg weer mee.</translation>
    </message>
    <message>
        <source>Write all that is listed to a table (CSV)</source>
        <translation>Alles in de lijst naar een tabel schrijven (CSV)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
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
        <translation>Boeking toe&amp;voegen</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>Boe&amp;king</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ges&amp;chiedenis</translation>
    </message>
    <message>
        <source>&amp;Google</source>
        <translation>Goog&amp;le</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Wijzigingen op&amp;slaan</translation>
    </message>
    <message>
        <source>Change booking</source>
        <translation>Boeking wijzigen</translation>
    </message>
    <message>
        <source>Guests and &amp;fields</source>
        <translation>&amp;Gasten en velden</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
</context>
<context>
    <name>BookingDialogs</name>
    <message>
        <source>&amp;Change them</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Change these bookings?</source>
        <translation>Deze boekingen wijzigen?</translation>
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
        <source>Link to Google</source>
        <translation>Koppeling met Google</translation>
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
        <source>&amp;Edit…</source>
        <translation>Bewer&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Oplossen…</translation>
    </message>
    <message>
        <source>Choose one to see both sides and why it stands there.</source>
        <translation>Kies er een om beide kanten te zien en waarom ze daar staat.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>De details sluiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>It is not kept in step: see why above.</source>
        <translation>Ze wordt niet gelijk gehouden: zie hierboven waarom.</translation>
    </message>
    <message>
        <source>More for this booking</source>
        <translation>Meer voor deze boeking</translation>
    </message>
    <message>
        <source>here: {here}
in Google: {there}</source>
        <translation>hier: {here}
in Google: {there}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Geen boeking gekozen</translation>
    </message>
    <message>
        <source>Drag it to move it, or press Ctrl and an arrow key; Shift stretches. Space lists its day.</source>
        <translation>Sleep een boeking om die te verplaatsen, of druk op Ctrl en een pijltoets; Shift rekt uit. De spatiebalk toont de lijst van de dag.</translation>
    </message>
    <message>
        <source>S&amp;ync this one</source>
        <translation>Alleen deze s&amp;ynchroniseren</translation>
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
    <name>BookingPart</name>
    <message>
        <source>&amp;Description, shown in Google</source>
        <translation>Besch&amp;rijving, zichtbaar in Google</translation>
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
        <translation>Tele&amp;foon</translation>
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
        <source>Locat&amp;ion</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Notes, &amp;kept here</source>
        <translation>Not&amp;ities, blijven hier</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Begin</translation>
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
        <source>Times shown in</source>
        <translation>Tijden getoond in</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Bookings belong to objects: rooms, teachers, courts. Add one first.</source>
        <translation>Boekingen horen bij objecten: zalen, docenten, banen. Voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>New object…</source>
        <translation>Nieuw object…</translation>
    </message>
    <message>
        <source>No object yet</source>
        <translation>Nog geen object</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Instellen…</translation>
    </message>
</context>
<context>
    <name>BookingsTop</name>
    <message>
        <source>&amp;New booking</source>
        <translation>&amp;Nieuwe boeking</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
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
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bel</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>C&amp;hoose none</source>
        <translation>&amp;Geen kiezen</translation>
    </message>
    <message>
        <source>Do not sync these…</source>
        <translation>Deze niet synchroniseren…</translation>
    </message>
    <message>
        <source>More for these bookings</source>
        <translation>Meer voor deze boekingen</translation>
    </message>
    <message>
        <source>Set s&amp;tatus</source>
        <translation>S&amp;tatus instellen</translation>
    </message>
    <message>
        <source>Syn&amp;c these</source>
        <translation>Deze synchron&amp;iseren</translation>
    </message>
    <message>
        <source>Sync these again…</source>
        <translation>Deze weer synchroniseren…</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Op&amp;slaan als…</translation>
    </message>
    <message>
        <source>Diagnostics bundle</source>
        <translation>Diagnosebundel</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Bestanden van de bundel</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>De bundel opslaan</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>This is what the file will hold. Sign-ins and passwords are left out; titles, names, addresses and calendars are replaced by marks.</source>
        <translation>Dit komt in het bestand te staan. Aanmeldingen en wachtwoorden worden weggelaten; titels, namen, adressen en agenda’s worden vervangen door tekens.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Wat er in het bestand staat</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-bestand (*.zip)</translation>
    </message>
</context>
<context>
    <name>CalendarsStep</name>
    <message>
        <source>&amp;Make an object for each calendar</source>
        <translation>Voor elke agenda een object &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Opnieuw le&amp;zen</translation>
    </message>
    <message>
        <source>* everything else</source>
        <translation>* al het andere</translation>
    </message>
    <message>
        <source>Ask Google for the list of calendars again</source>
        <translation>De lijst van agenda’s opnieuw aan Google vragen</translation>
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
        <source>set up already</source>
        <translation>al ingericht</translation>
    </message>
    <message>
        <source>{name}, direction</source>
        <translation>{name}, richting</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Look now</source>
        <translation>Nu kijken</translation>
    </message>
    <message>
        <source>Look now: {check}</source>
        <translation>Nu kijken: {check}</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>kijkt…</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Fix…</source>
        <translation>Oplossen…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Open Google&apos;s page</source>
        <translation>Pagina van Google openen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>ChecklistsController</name>
    <message>
        <source>Export the checklist</source>
        <translation>De checklist exporteren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Geschreven naar {path}</translation>
    </message>
    <message>
        <source>checklist-{account}-{list}.{kind}</source>
        <translation>checklist-{account}-{list}.{kind}</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>&amp;End-to-end test</source>
        <translation>&amp;Ketentest</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Instellen…</translation>
    </message>
    <message>
        <source>&amp;Verify all</source>
        <translation>Alles &amp;controleren</translation>
    </message>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Als &amp;Markdown…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF…</translation>
    </message>
    <message>
        <source>Connect an account first</source>
        <translation>Verbind eerst een account</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>End-to-end test</source>
        <translation>Ketentest</translation>
    </message>
    <message>
        <source>How much is ready</source>
        <translation>Hoeveel er klaar is</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Alles wordt bekeken…</translation>
    </message>
    <message>
        <source>Looking for a free hour…</source>
        <translation>Er wordt een vrij uur gezocht…</translation>
    </message>
    <message>
        <source>Makes a marked booking and event, follows both, removes both</source>
        <translation>Maakt een gemarkeerde boeking en afspraak, volgt beide, verwijdert beide</translation>
    </message>
    <message>
        <source>The items of the list</source>
        <translation>De punten van de lijst</translation>
    </message>
    <message>
        <source>Then every item that a program can look at is verified live.</source>
        <translation>Daarna wordt elk punt dat een programma kan bekijken ter plekke gecontroleerd.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Controleren</translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>&amp;Kind of client</source>
        <translation>&amp;Soort client</translation>
    </message>
    <message>
        <source>Google wants to know which program is asking. Go through its console once; whoever has the client file already drops it below.</source>
        <translation>Google wil weten welk programma het vraagt. Doorloop eenmalig de console; wie het clientbestand al heeft, sleept het hieronder neer.</translation>
    </message>
    <message>
        <source>Steps in Google&apos;s console</source>
        <translation>Stappen in de console van Google</translation>
    </message>
    <message>
        <source>and the client &amp;secret</source>
        <translation>en het client&amp;geheim</translation>
    </message>
    <message>
        <source>or paste the client &amp;id</source>
        <translation>of plak de client-&amp;id</translation>
    </message>
    <message>
        <source>{client} It stays in use until you give another one here.</source>
        <translation>{client} Die blijft in gebruik tot u hier een andere opgeeft.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>In het systeemvak &amp;blijven draaien</translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation>&amp;Blijven draaien, geminimaliseerd</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Bookings and Google Calendar are kept in step while gcaldesk runs.</source>
        <translation>Boekingen en Google Agenda blijven gelijk zolang gcaldesk draait.</translation>
    </message>
    <message>
        <source>Its icon beside the clock shows how things stand and opens the window again.</source>
        <translation>Het pictogram naast de klok laat zien hoe het ervoor staat en opent het venster weer.</translation>
    </message>
    <message>
        <source>Keep gcaldesk running?</source>
        <translation>gcaldesk laten draaien?</translation>
    </message>
    <message>
        <source>This desktop has no place for an icon: the window is made small instead.</source>
        <translation>Dit bureaublad heeft geen plaats voor een pictogram: het venster wordt in plaats daarvan klein gemaakt.</translation>
    </message>
    <message>
        <source>This is asked once. You can change it in the settings.</source>
        <translation>Dit wordt één keer gevraagd. U kunt het wijzigen in de instellingen.</translation>
    </message>
</context>
<context>
    <name>ColorsControl</name>
    <message>
        <source>Colour of {kind}</source>
        <translation>Kleur van {kind}</translation>
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
        <source>&amp;Resolve</source>
        <translation>&amp;Oplossen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Do what the result says (Enter)</source>
        <translation>Doen wat bij het resultaat staat (Enter)</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
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
    <message>
        <source>booking</source>
        <translation>boeking</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>oplossen</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Bookings, links, rules, mappings and Activity in one file; sign-ins are not in it. gcaldesk makes one by itself before everything that cannot be taken back.</source>
        <translation>Boekingen, verbindingen, regels, koppelingen en activiteit in één bestand; aanmeldingen staan er niet in. gcaldesk maakt er vanzelf een vóór alles wat niet kan worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Een kopie kiezen</translation>
    </message>
    <message>
        <source>Compare and put back…</source>
        <translation>Vergelijken en terugzetten…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Copies (*.sqlite3)</source>
        <translation>Kopieën (*.sqlite3)</translation>
    </message>
    <message>
        <source>Copies (*.sqlite3);;All files (*)</source>
        <translation>Kopieën (*.sqlite3);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Een kopie maken</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Nu een kopie maken</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Nog geen kopie</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Put another file back…</source>
        <translation>Een ander bestand terugzetten…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Een kopie elders opslaan…</translation>
    </message>
    <message>
        <source>Save a copy of all data</source>
        <translation>Een kopie van alle gegevens opslaan</translation>
    </message>
    <message>
        <source>The first one is made before the first sync.</source>
        <translation>De eerste wordt vóór de eerste synchronisatie gemaakt.</translation>
    </message>
    <message>
        <source>You first see in numbers what would change. One click alone puts nothing back.</source>
        <translation>U ziet eerst in getallen wat er zou wijzigen. Met één klik wordt niets teruggezet.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopiëren</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>&amp;Type the number %1 to go on</source>
        <translation>&amp;Typ het getal %1 om door te gaan</translation>
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
        <source>Connect a Google account step by step. Nothing is written before you have seen the first plan.</source>
        <translation>Verbind stap voor stap een Google-account. Er wordt niets geschreven voordat u het eerste plan hebt gezien.</translation>
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
        <source>Set up…</source>
        <translation>Instellen…</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Changes out and in, by the hour</source>
        <translation>Wijzigingen uit en in, per uur</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Zo laten</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Wat er zou gebeuren</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Every item of the checklist is looked at live, for your files.</source>
        <translation>Elk punt van de checklist wordt ter plekke bekeken, voor uw dossier.</translation>
    </message>
    <message>
        <source>Google&apos;s changes are read every few minutes. With push they come within seconds; that needs an address that Google can reach.</source>
        <translation>De wijzigingen van Google worden om de paar minuten gelezen. Met push komen ze binnen enkele seconden; daarvoor is een adres nodig dat Google kan bereiken.</translation>
    </message>
    <message>
        <source>Hear of changes at once</source>
        <translation>Meteen van wijzigingen horen</translation>
    </message>
    <message>
        <source>Open the c&amp;hecklist</source>
        <translation>De c&amp;hecklist openen</translation>
    </message>
    <message>
        <source>Prove that all of it works</source>
        <translation>Bewijzen dat alles werkt</translation>
    </message>
    <message>
        <source>Switch &amp;push on…</source>
        <translation>&amp;Push aanzetten…</translation>
    </message>
    <message>
        <source>The first sync has begun. The line at the top of the window says how far it is, and the switch beside it stops all writing at any time.</source>
        <translation>De eerste synchronisatie is begonnen. De regel boven in het venster zegt hoever ze is, en de schakelaar ernaast stopt het schrijven op elk moment.</translation>
    </message>
    <message>
        <source>{email} is active</source>
        <translation>{email} is actief</translation>
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
    <name>EffectReview</name>
    <message>
        <source>Correct the marked rows to see what they would do.</source>
        <translation>Verbeter de gemarkeerde rijen om te zien wat ze zouden doen.</translation>
    </message>
    <message>
        <source>Not worked out. Applying still asks the change guard.</source>
        <translation>Niet uitgerekend. Bij toepassen vraagt de wijzigingsbewaking het alsnog.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>&amp;Test from outside</source>
        <translation>Van buitenaf &amp;testen</translation>
    </message>
    <message>
        <source>Calls the public address from here, as Google does, and says what answers</source>
        <translation>Roept het openbare adres van hieruit aan, zoals Google doet, en zegt wat er antwoordt</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Set &amp;up push…</source>
        <translation>P&amp;ush instellen…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Bezig met testen…</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Terugdraaien…</translation>
    </message>
    <message>
        <source>Choose one to see what was decided, and why.</source>
        <translation>Kies er een om te zien wat er is besloten, en waarom.</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <translation>Dit alles kopiëren</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Geen rij gekozen</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>De gekozen rij</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>The event: {title}</source>
        <translation>De afspraak: {title}</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Dit zou wijzigen</translation>
    </message>
    <message>
        <source>changed: {text}</source>
        <translation>gewijzigd: {text}</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>&amp;Cancel export</source>
        <translation>Export &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>De &amp;map openen</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Hoever de export is</translation>
    </message>
    <message>
        <source>Put this line away</source>
        <translation>Deze regel wegdoen</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>De export is geannuleerd; er is geen bestand gemaakt.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export what is listed</source>
        <translation>Exporteren wat in de lijst staat</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
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
    <name>FieldRows</name>
    <message>
        <source>Empty the text to remove this field.</source>
        <translation>Maak de tekst leeg om dit veld te verwijderen.</translation>
    </message>
    <message>
        <source>Name of another field</source>
        <translation>Naam van nog een veld</translation>
    </message>
    <message>
        <source>Name of field {n}</source>
        <translation>Naam van veld {n}</translation>
    </message>
    <message>
        <source>Text of field {n}</source>
        <translation>Tekst van veld {n}</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Een bestand kiezen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Accounts, objects, mappings and rules, to set up another computer the same way. No sign-in and no secret is in the file. Taking one in removes nothing.</source>
        <translation>Accounts, objecten, koppelingen en regels, om een andere computer net zo in te richten. Er staat geen aanmelding en geen geheim in het bestand. Bij het inlezen wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>As a table (.csv) or as a calendar (.ics). A booking that was taken in before is left as it is; you see first what a file holds.</source>
        <translation>Als tabel (.csv) of als agenda (.ics). Een boeking die al eerder is ingelezen, blijft zoals ze is; u ziet eerst wat een bestand bevat.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Bookings (*.csv *.ics)</source>
        <translation>Boekingen (*.csv *.ics)</translation>
    </message>
    <message>
        <source>Bookings that name no object belong to</source>
        <translation>Boekingen zonder object horen bij</translation>
    </message>
    <message>
        <source>Choose a file of bookings</source>
        <translation>Een bestand met boekingen kiezen</translation>
    </message>
    <message>
        <source>Choose a set-up</source>
        <translation>Een inrichting kiezen</translation>
    </message>
    <message>
        <source>Only those still to come</source>
        <translation>Alleen die nog komen</translation>
    </message>
    <message>
        <source>Save bookings</source>
        <translation>Boekingen opslaan</translation>
    </message>
    <message>
        <source>Save bookings…</source>
        <translation>Boekingen opslaan…</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>De inrichting opslaan</translation>
    </message>
    <message>
        <source>Save the set-up…</source>
        <translation>De inrichting opslaan…</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>Set-up (*.json)</source>
        <translation>Inrichting (*.json)</translation>
    </message>
    <message>
        <source>Set-up (*.json);;All files (*)</source>
        <translation>Inrichting (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Calendar (*.ics)</source>
        <translation>Tabel (*.csv);;Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Take a set-up in…</source>
        <translation>Een inrichting inlezen…</translation>
    </message>
    <message>
        <source>Take bookings in…</source>
        <translation>Boekingen inlezen…</translation>
    </message>
    <message>
        <source>none: left out</source>
        <translation>geen: weggelaten</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Sluiten &amp;zonder opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>GooglePart</name>
    <message>
        <source>&amp;Keep this booking in step with Google</source>
        <translation>&amp;Deze boeking gelijk houden met Google</translation>
    </message>
    <message>
        <source>&amp;Video meeting</source>
        <translation>Vide&amp;overgadering</translation>
    </message>
    <message>
        <source>As its object says</source>
        <translation>Zoals het object zegt</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Zoals de regel zegt</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Google Meet</source>
        <translation>Google Meet</translation>
    </message>
    <message>
        <source>With a Meet link</source>
        <translation>Met een Meet-link</translation>
    </message>
    <message>
        <source>Without a Meet link</source>
        <translation>Zonder Meet-link</translation>
    </message>
    <message>
        <source>here: {here}
in Google: {there}</source>
        <translation>hier: {here}
in Google: {there}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Decide for all of this kind here, or unfold the group and look at each.</source>
        <translation>Beslis hier over alles van deze soort, of vouw de groep uit en bekijk elk punt.</translation>
    </message>
    <message>
        <source>Each was changed here and in Google. They wait; everything else goes on.</source>
        <translation>Elk is hier én in Google gewijzigd. Ze wachten; al het andere gaat door.</translation>
    </message>
    <message>
        <source>Nothing of this has been done. Each waits for you.</source>
        <translation>Hiervan is nog niets gedaan. Elk wacht op u.</translation>
    </message>
</context>
<context>
    <name>GuestsPart</name>
    <message>
        <source>G&amp;uests, one e-mail address a line</source>
        <translation>G&amp;asten, één e-mailadres per regel</translation>
    </message>
    <message>
        <source>Your o&amp;wn fields</source>
        <translation>Uw eigen vel&amp;den</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>naam@example.org</translation>
    </message>
</context>
<context>
    <name>GuideRow</name>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Open page: {title}</source>
        <translation>Pagina openen: {title}</translation>
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
        <source>Closing makes the window small</source>
        <translation>Sluiten maakt het venster klein</translation>
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
        <source>This desktop has no place for an icon: closing the window makes it small, and syncing goes on. Ctrl+Q quits. Click to make it small now.</source>
        <translation>Dit bureaublad heeft geen plaats voor een pictogram: sluiten maakt het venster klein, en het synchroniseren gaat door. Ctrl+Q sluit af. Klik om het nu klein te maken.</translation>
    </message>
    <message>
        <source>See what a sync would do (Ctrl+Shift+P)</source>
        <translation>Zien wat een synchronisatie zou doen (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>History of this booking</source>
        <translation>Geschiedenis van deze boeking</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>What the program does with this booking is listed here.</source>
        <translation>Wat het programma met deze boeking doet, staat hier.</translation>
    </message>
</context>
<context>
    <name>HoursControl</name>
    <message>
        <source>Closes at</source>
        <translation>Sluit om</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Opent om</translation>
    </message>
</context>
<context>
    <name>IssueHead</name>
    <message>
        <source>&amp;History</source>
        <translation>Ges&amp;chiedenis</translation>
    </message>
    <message>
        <source>History: all that happened to it</source>
        <translation>Geschiedenis: alles wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Open in Goo&amp;gle</source>
        <translation>Ope&amp;nen in Google</translation>
    </message>
    <message>
        <source>Open its event in Google</source>
        <translation>De afspraak in Google openen</translation>
    </message>
</context>
<context>
    <name>IssuePanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;iëren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>De details kopiëren</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Het aandachtspunt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wat er nu gebeurt</translation>
    </message>
    <message>
        <source>What it affects</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Wat het opsomt</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
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
        <source>Nothing needs you</source>
        <translation>Er wacht niets op u</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Wat op u wacht</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stoppen met zoeken</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
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
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
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
    <message>
        <source>Push &amp; diagnostics</source>
        <translation>Push &amp; diagnose</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>MappingMenu</name>
    <message>
        <source>Add a mapping</source>
        <translation>Een koppeling toevoegen</translation>
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
        <source>New object…</source>
        <translation>Nieuw object…</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verw&amp;ijderen</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Only take over from Google</source>
        <translation>Alleen van Google overnemen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Change how many days…</source>
        <translation>Aantal dagen wijzigen…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>The chosen mapping</source>
        <translation>De gekozen koppeling</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Move the chosen mapping down</source>
        <translation>De gekozen koppeling omlaag</translation>
    </message>
    <message>
        <source>Move the chosen mapping up</source>
        <translation>De gekozen koppeling omhoog</translation>
    </message>
</context>
<context>
    <name>MappingsController</name>
    <message>
        <source>Applied. Events follow with the next sync.</source>
        <translation>Toegepast. De afspraken volgen bij de volgende synchronisatie.</translation>
    </message>
</context>
<context>
    <name>MappingsPage</name>
    <message>
        <source>A mapping sends the bookings of one object to one calendar. “* everything else” serves all objects that have none of their own.</source>
        <translation>Een koppeling stuurt de boekingen van één object naar één agenda. “* al het andere” is voor alle objecten zonder eigen koppeling.</translation>
    </message>
    <message>
        <source>Add &amp;mapping</source>
        <translation>&amp;Koppeling toevoegen</translation>
    </message>
    <message>
        <source>An object is what is booked: a room, a teacher, a court.</source>
        <translation>Een object is wat wordt geboekt: een zaal, een docent, een baan.</translation>
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
        <source>Map all to de&amp;fault</source>
        <translation>Alles naar stan&amp;daard</translation>
    </message>
    <message>
        <source>Map all to the default calendar</source>
        <translation>Alles aan de standaardagenda koppelen</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>New object…</source>
        <translation>Nieuw object…</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Nog geen koppeling</translation>
    </message>
    <message>
        <source>No object yet</source>
        <translation>Nog geen object</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
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
    <name>MoveBar</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Zo laten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>Apply (Enter)</source>
        <translation>Toepassen (Enter)</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Bezig met toepassen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Leave it where it is (Esc)</source>
        <translation>Laten waar ze is (Esc)</translation>
    </message>
    <message>
        <source>Looking at what this leads to…</source>
        <translation>Kijken wat dit tot gevolg heeft…</translation>
    </message>
    <message>
        <source>Put it back where it was (Ctrl+Z)</source>
        <translation>Terugzetten waar ze was (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The next sync brings Google in step.</source>
        <translation>De volgende synchronisatie maakt Google gelijk.</translation>
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
    <name>PairList</name>
    <message>
        <source>Add the first one here, or let a calendar bring some.</source>
        <translation>Voeg hier de eerste toe, of laat een agenda er brengen.</translation>
    </message>
    <message>
        <source>Bookings and their events</source>
        <translation>Boekingen en hun afspraken</translation>
    </message>
    <message>
        <source>Bookings belong to objects: rooms, teachers, courts. Add one first.</source>
        <translation>Boekingen horen bij objecten: zalen, docenten, banen. Voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
    <message>
        <source>New object…</source>
        <translation>Nieuw object…</translation>
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
        <source>Set up…</source>
        <translation>Instellen…</translation>
    </message>
    <message>
        <source>Show all bookings</source>
        <translation>Alle boekingen tonen</translation>
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
    <name>PasswordControl</name>
    <message>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget the stored password</source>
        <translation>Het bewaarde wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>geen bewaard</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>bewaard; typ om te vervangen</translation>
    </message>
    <message>
        <source>will be forgotten</source>
        <translation>wordt vergeten</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Kinds of settings</source>
        <translation>Soorten instellingen</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>&amp;Back to the whole plan</source>
        <translation>&amp;Terug naar het hele plan</translation>
    </message>
    <message>
        <source>&amp;Do as ticked…</source>
        <translation>Uitvoeren zoals aan&amp;gevinkt…</translation>
    </message>
    <message>
        <source>&amp;Review one by one</source>
        <translation>&amp;Eén voor één bekijken</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Held plan: tick a row while reviewing</source>
        <translation>Vastgehouden plan: vink rijen aan tijdens het bekijken</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
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
        <source>Not read to its end</source>
        <translation>Niet tot het einde gelezen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Nothing was written, neither here nor in Google.</source>
        <translation>Er is niets geschreven, hier niet en in Google niet.</translation>
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
    <message>
        <source>You stopped the reading.</source>
        <translation>Het lezen is gestopt.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Opnieuw le&amp;zen</translation>
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
    <name>Progress</name>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopt…</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>&amp;Practise…</source>
        <translation>&amp;Oefenen…</translation>
    </message>
    <message>
        <source>A look-alike of Google Calendar on this computer, with sample calendars. It needs no account and ends with this window.</source>
        <translation>Een nagebootste Google Agenda op deze computer, met voorbeeldagenda’s. Er is geen account voor nodig en ze eindigt met dit venster.</translation>
    </message>
    <message>
        <source>About ten minutes: a client from Google&apos;s console, signing in, calendars and rules. You read the first sync before anything is written, and you can stop at any step and go on later.</source>
        <translation>Ongeveer tien minuten: een client uit de console van Google, aanmelden, agenda’s en regels. U leest de eerste synchronisatie voordat er iets wordt geschreven, en u kunt bij elke stap stoppen en later verdergaan.</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>Naa&amp;m van deze verbinding</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Naam van deze verbinding</translation>
    </message>
    <message>
        <source>No Google account at hand?</source>
        <translation>Geen Google-account bij de hand?</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Starts a look-alike of Google on this computer and signs in there</source>
        <translation>Start een nagebootste Google op deze computer en meldt zich daar aan</translation>
    </message>
</context>
<context>
    <name>PushDiagnosticsPage</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanalen</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Wachtend</translation>
    </message>
    <message>
        <source>A channel is opened for each mapped calendar as soon as the public address leads here and was tested.</source>
        <translation>Voor elke gekoppelde agenda wordt een kanaal geopend zodra het openbare adres hierheen leidt en is getest.</translation>
    </message>
    <message>
        <source>Bookings that have not reached Google yet</source>
        <translation>Boekingen die Google nog niet hebben bereikt</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>C&amp;ontroles</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>De controles afbreken</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Ends the chosen channel</source>
        <translation>Beëindigt het gekozen kanaal</translation>
    </message>
    <message>
        <source>Every booking that should stand in Google does.</source>
        <translation>Elke boeking die in Google hoort te staan, staat er.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Geen kanaal</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Nog geen kanaal</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Er wacht niets</translation>
    </message>
    <message>
        <source>Opens a new channel for each calendar of this account, then ends the old ones</source>
        <translation>Opent een nieuw kanaal voor elke agenda van dit account en beëindigt dan de oude</translation>
    </message>
    <message>
        <source>Push &amp; diagnostics</source>
        <translation>Push &amp; diagnose</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>&amp;Alle controles uitvoeren</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Alle controles uitvoeren</translation>
    </message>
    <message>
        <source>Save a diagnostics &amp;bundle…</source>
        <translation>Een diagnose&amp;bundel opslaan…</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>Sto&amp;ppen…</translation>
    </message>
    <message>
        <source>Stop 1 channel?</source>
        <translation>1 kanaal stoppen?</translation>
    </message>
    <message>
        <source>Try all no&amp;w</source>
        <translation>Alle n&amp;u proberen</translation>
    </message>
    <message>
        <source>Try this one &amp;now</source>
        <translation>Deze &amp;nu proberen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>With push, Google tells of a change within seconds. Each mapped calendar then has a channel here.</source>
        <translation>Met push meldt Google een wijziging binnen enkele seconden. Elke gekoppelde agenda heeft hier dan een kanaal.</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} mislukt</translation>
    </message>
</context>
<context>
    <name>QuitBar</name>
    <message>
        <source>Appl&amp;y…</source>
        <translation>T&amp;oepassen…</translation>
    </message>
    <message>
        <source>Discard and &amp;quit</source>
        <translation>Verwerpen en a&amp;fsluiten</translation>
    </message>
    <message>
        <source>Quit without applying?</source>
        <translation>Afsluiten zonder toe te passen?</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>Bli&amp;jven</translation>
    </message>
</context>
<context>
    <name>RedirectRow</name>
    <message>
        <source>Add this under “Authorised redirect URIs” of the client, exactly as it stands here: Google answers at no other address.</source>
        <translation>Voeg dit toe onder “Geautoriseerde omleidings-URI’s” van de client, precies zoals het hier staat: op geen ander adres antwoordt Google.</translation>
    </message>
    <message>
        <source>Desktop app</source>
        <translation>Desktop-app</translation>
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
        <source>Web application</source>
        <translation>Webapplicatie</translation>
    </message>
</context>
<context>
    <name>RemindersControl</name>
    <message>
        <source>Add a reminder</source>
        <translation>Een herinnering toevoegen</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>geen herinnering</translation>
    </message>
    <message>
        <source>the calendar&apos;s own reminders</source>
        <translation>de eigen herinneringen van de agenda</translation>
    </message>
    <message>
        <source>these reminders:</source>
        <translation>deze herinneringen:</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name of the account on this computer</source>
        <translation>&amp;Naam van het account op deze computer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Call “%1” something else</source>
        <translation>“%1” een andere naam geven</translation>
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
    <name>RuleRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Terug naar standaard</translation>
    </message>
    <message>
        <source>Reset to default: {rule}</source>
        <translation>Terug naar standaard: {rule}</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
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
        <source>Applied. Events follow with the next sync.</source>
        <translation>Toegepast. De afspraken volgen bij de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>The preview goes on once the marked rules are corrected.</source>
        <translation>Het voorbeeld gaat verder zodra de gemarkeerde regels zijn verbeterd.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Kinds of rules</source>
        <translation>Soorten regels</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Rules belong to a Google account. Connect one first.</source>
        <translation>Regels horen bij een Google-account. Verbind er eerst een.</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>What may Google change? Every rule stands on the page Rules afterwards, with a preview of what it does.</source>
        <translation>Wat mag Google wijzigen? Elke regel staat daarna op de pagina Regels, met een voorbeeld van wat hij doet.</translation>
    </message>
</context>
<context>
    <name>SafekeepingController</name>
    <message>
        <source>&amp;Give the permission back at Google too</source>
        <translation>Ook bij &amp;Google de machtiging teruggeven</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Inlezen</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Inlezen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Gekopieerd naar %1.</translation>
    </message>
    <message>
        <source>Copying all data…</source>
        <translation>Alle gegevens worden gekopieerd…</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>Deze kopie terugzetten?</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Bezig met verwijderen…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Bezig met hernoemen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Sign “%1” out?</source>
        <translation>“%1” afmelden?</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Bezig met afmelden…</translation>
    </message>
    <message>
        <source>Syncing stops, then the copy is put back…</source>
        <translation>Het synchroniseren stopt, daarna wordt de kopie teruggezet…</translation>
    </message>
    <message>
        <source>Take these bookings in?</source>
        <translation>Deze boekingen inlezen?</translation>
    </message>
    <message>
        <source>Take this set-up in?</source>
        <translation>Deze inrichting inlezen?</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Wordt ingelezen…</translation>
    </message>
    <message>
        <source>Taking them in…</source>
        <translation>Worden ingelezen…</translation>
    </message>
    <message>
        <source>The account is now called “%1”.</source>
        <translation>Het account heet nu “%1”.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>“%1” is signed out.</source>
        <translation>“%1” is afgemeld.</translation>
    </message>
</context>
<context>
    <name>SandboxBar</name>
    <message>
        <source>Open the Google side</source>
        <translation>Kant van Google</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing leaves this machine.</source>
        <translation>Oefenomgeving: niets verlaat deze computer.</translation>
    </message>
</context>
<context>
    <name>SandboxController</name>
    <message>
        <source>&amp;Reset the sandbox</source>
        <translation>De oefenomgeving &amp;terugzetten</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>De oefenomgeving terugzetten?</translation>
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
    <name>SettingsController</name>
    <message>
        <source>Applied.</source>
        <translation>Toegepast.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Kinds of settings</source>
        <translation>Soorten instellingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SettledLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Deze beslissing ongedaan maken</translation>
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
        <source>&amp;Sign in again</source>
        <translation>Opnieuw aan&amp;melden</translation>
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
        <source>Choose the account whose calendars hold the bookings, and tick both boxes there.</source>
        <translation>Kies het account waarvan de agenda’s de boekingen bevatten, en vink daar beide vakjes aan.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bezig met verbinden</translation>
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
        <source>Google has answered. This takes a few seconds.</source>
        <translation>Google heeft geantwoord. Dit duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Step 1: consent</source>
        <translation>Stap 1: toestemming</translation>
    </message>
    <message>
        <source>Step 2: connect</source>
        <translation>Stap 2: verbinding</translation>
    </message>
    <message>
        <source>You choose the account in your browser and allow both permissions.</source>
        <translation>U kiest het account in uw browser en staat beide machtigingen toe.</translation>
    </message>
    <message>
        <source>Your browser opens Google&apos;s page.</source>
        <translation>Uw browser opent de pagina van Google.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>gcaldesk fetches its lasting key and reads the list of your calendars.</source>
        <translation>gcaldesk haalt zijn blijvende sleutel op en leest de lijst van uw agenda’s.</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
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
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Another account…</source>
        <translation>Ander account…</translation>
    </message>
    <message>
        <source>Leave this account as it is and connect another one</source>
        <translation>Dit account laten zoals het is en een ander verbinden</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Earlier tabs</source>
        <translation>Eerdere tabbladen</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Latere tabbladen</translation>
    </message>
</context>
<context>
    <name>TemplateControl</name>
    <message>
        <source>Insert a placeholder: {name}</source>
        <translation>Een veld invoegen: {name}</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Invoegen…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 uur</translation>
    </message>
    <message>
        <source>All mappings</source>
        <translation>Alle koppelingen</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Checklists…</translation>
    </message>
    <message>
        <source>Issues…</source>
        <translation>Aandachtspunten…</translation>
    </message>
    <message>
        <source>Open gcaldesk</source>
        <translation>gcaldesk openen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Voorbeeld van de wijzigingen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Recente activiteit</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Tot ik hervat</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Tot morgen 08:00</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>A booking</source>
        <translation>Een boeking</translation>
    </message>
    <message>
        <source>An event in Google</source>
        <translation>Een afspraak in Google</translation>
    </message>
    <message>
        <source>Booking to try</source>
        <translation>Boeking om te proberen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Copy what would be sent</source>
        <translation>Kopiëren wat zou worden verzonden</translation>
    </message>
    <message>
        <source>Event to try</source>
        <translation>Afspraak om te proberen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Preview, before anything is applied</source>
        <translation>Voorbeeld, voordat er iets wordt toegepast</translation>
    </message>
    <message>
        <source>Search a booking to try</source>
        <translation>Een boeking zoeken om te proberen</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Tonen als</translation>
    </message>
    <message>
        <source>There is nothing to try here.</source>
        <translation>Hier valt niets te proberen.</translation>
    </message>
    <message>
        <source>Title, customer or number</source>
        <translation>Titel, klant of nummer</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>What the rules would do</source>
        <translation>Wat de regels zouden doen</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Wat te proberen</translation>
    </message>
    <message>
        <source>What would be sent to Google, as JSON</source>
        <translation>Wat naar Google zou worden verzonden, als JSON</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Asking Google…</source>
        <translation>Google wordt gevraagd…</translation>
    </message>
    <message>
        <source>Say first who gets it, such as desk@example.org.</source>
        <translation>Zeg eerst wie hem krijgt, zoals balie@example.org.</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Een testmail sturen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wordt verzonden…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>De verbinding testen</translation>
    </message>
    <message>
        <source>Who gets the test mail</source>
        <translation>Wie de testmail krijgt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>with what is entered above, applied or not</source>
        <translation>met wat hierboven is ingevuld</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Zo laten</translation>
    </message>
    <message>
        <source>As soon as no sync is under way…</source>
        <translation>Zodra er geen synchronisatie loopt…</translation>
    </message>
    <message>
        <source>Called off, unless it has begun…</source>
        <translation>Afgeblazen, tenzij het al is begonnen…</translation>
    </message>
    <message>
        <source>Looking at what it changed…</source>
        <translation>Er wordt gekeken wat ze wijzigde…</translation>
    </message>
    <message>
        <source>Nobody gets a mail because of it. What people changed since stays as it is. A copy of all data is kept first.</source>
        <translation>Niemand krijgt hierdoor een mail. Wat mensen sindsdien hebben gewijzigd, blijft zoals het is. Eerst wordt een kopie van alle gegevens bewaard.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Niets terug te draaien</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Open the &amp;issue</source>
        <translation>Het &amp;punt openen</translation>
    </message>
    <message>
        <source>Sync %1 was taken back</source>
        <translation>Ronde %1 is teruggedraaid</translation>
    </message>
    <message>
        <source>Take sync %1 back?</source>
        <translation>Ronde %1 terugdraaien?</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wordt teruggedraaid</translation>
    </message>
    <message>
        <source>The next sync brings bookings and events in line. This can be taken back too.</source>
        <translation>De volgende synchronisatie brengt boekingen en afspraken in lijn. Ook dit kan worden teruggedraaid.</translation>
    </message>
    <message>
        <source>The plan cannot be shown</source>
        <translation>Het plan kan niet worden getoond</translation>
    </message>
    <message>
        <source>What taking it back would change</source>
        <translation>Wat terugdraaien zou wijzigen</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>Choose another day</source>
        <translation>Een andere dag kiezen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>What stands side by side</source>
        <translation>Wat naast elkaar staat</translation>
    </message>
</context>
<context>
    <name>WeekPlace</name>
    <message>
        <source>Put the booking that was moved last back</source>
        <translation>De laatst verplaatste boeking terugzetten</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week of bookings, {title}</source>
        <translation>Week met boekingen, {title}</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Waar alles staat</translation>
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
        <source>Settings: {place}</source>
        <translation>Instellingen: {place}</translation>
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
        <source>&amp;Another client…</source>
        <translation>&amp;Andere client…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Stay inactive for now</source>
        <translation>Voorlopig &amp;inactief blijven</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>&amp;Later afmaken</translation>
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
    <name>WordForm</name>
    <message>
        <source>Checked by</source>
        <translation>Gecontroleerd door</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Aanvinken</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
</context>
<context>
    <name>_Reminder</name>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Hoe lang vooraf</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Deze herinnering verwijderen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
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
        <source>1 mails guests</source>
        <translation>1 mailt gasten</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 wacht op u</translation>
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
        <translation>Elk resultaat</translation>
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
        <source>Cancel it and sync first: gcaldesk booking set {booking_id} status=cancelled</source>
        <translation>Annuleer de boeking en synchroniseer eerst: gcaldesk booking set {booking_id} status=cancelled</translation>
    </message>
    <message>
        <source>Certificates are also trusted if signed by one in</source>
        <translation>Certificaten worden ook vertrouwd als ze zijn ondertekend door een uit</translation>
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
        <source>Not working</source>
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
        <translation>Eerste ronde</translation>
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
        <source>Google is asked every minute; that works without push.</source>
        <translation>Google wordt elke minuut bekeken; dat werkt ook zonder push.</translation>
    </message>
    <message>
        <source>Google is asked every {n} min; that works without push.</source>
        <translation>Google wordt elke {n} min bekeken; dat werkt ook zonder push.</translation>
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
        <source>Google’s event was kept</source>
        <translation>Google behouden</translation>
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
        <source>In the days kept in step</source>
        <translation>In de dagen die gelijk blijven</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Its name only; empty: no mail.</source>
        <translation>Alleen de naam; leeg: geen mail.</translation>
    </message>
    <message>
        <source>Last settled: {at}</source>
        <translation>Laatst afgehandeld: {at}</translation>
    </message>
    <message>
        <source>Mail is sent through the server</source>
        <translation>Mails gaan weg via de server</translation>
    </message>
    <message>
        <source>Problems of “{name}” are mailed to</source>
        <translation>Problemen van “{name}” worden gemaild aan</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>The log file records</source>
        <translation>In het logbestand staat</translation>
    </message>
    <message>
        <source>The tray icon is without colour</source>
        <translation>Het pictogram in het systeemvak is zonder kleur</translation>
    </message>
    <message>
        <source>Unlink it from its event…</source>
        <translation>Losmaken van de afspraak…</translation>
    </message>
    <message>
        <source>Unlink this booking from its event?</source>
        <translation>Deze boeking losmaken van de afspraak?</translation>
    </message>
    <message>
        <source>Until there is another one, the calendar is looked at every {n} min.</source>
        <translation>Tot er een ander is, wordt de agenda elke {n} min bekeken.</translation>
    </message>
    <message>
        <source>Use an address of your own with a certificate of a public authority.</source>
        <translation>Gebruik een eigen adres met een certificaat van een openbare autoriteit.</translation>
    </message>
    <message>
        <source>Usually 570 of the 600 that Google allows. Takes effect at the next start.</source>
        <translation>Gewoonlijk 570 van de 600 die Google toestaat. Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Usually as the system’s proxy settings say. Signing in, syncing and tests too.</source>
        <translation>Gewoonlijk volgens de proxy-instellingen van het systeem, ook bij aanmelden, synchroniseren en testen.</translation>
    </message>
    <message>
        <source>Usually to nobody. At most one message an hour, and one when all is well again.</source>
        <translation>Gewoonlijk aan niemand. Hoogstens één mail per uur, en één als alles weer in orde is.</translation>
    </message>
    <message>
        <source>Verify it instead.</source>
        <translation>Controleer het in plaats daarvan.</translation>
    </message>
    <message>
        <source>Verifying was stopped.</source>
        <translation>Het controleren is gestopt.</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Videolink</translation>
    </message>
    <message>
        <source>Wait, or see what used so many requests.</source>
        <translation>Wacht, of kijk wat zoveel aanvragen heeft verbruikt.</translation>
    </message>
    <message>
        <source>Waits for its address</source>
        <translation>Wacht op het adres</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Watch channel alive for each pushed calendar</source>
        <translation>Een levend kanaal voor elke agenda met push</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Volgt</translation>
    </message>
    <message>
        <source>Web client {client}.</source>
        <translation>Webclient {client}.</translation>
    </message>
    <message>
        <source>Web client {id}.</source>
        <translation>Webclient {id}.</translation>
    </message>
    <message>
        <source>Webhook reachable from outside, real host and certificate</source>
        <translation>Webhook van buitenaf bereikbaar, met echte hostnaam en echt certificaat</translation>
    </message>
    <message>
        <source>What Google does not tell by itself is found by looking; channels are renewed by the way.</source>
        <translation>Wat Google niet uit zichzelf meldt, wordt gevonden door te kijken; kanalen worden meteen vernieuwd.</translation>
    </message>
    <message>
        <source>What is kept in step</source>
        <translation>Wat gelijk wordt gehouden</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het is</translation>
    </message>
    <message>
        <source>What needs this permission waits, in both directions.</source>
        <translation>Alles waarvoor deze machtiging nodig is, wacht, in beide richtingen.</translation>
    </message>
    <message>
        <source>With push, a change in Google is here within seconds. It takes effect as soon as it is applied.</source>
        <translation>Met push is een wijziging in Google binnen enkele seconden hier. Dit geldt zodra het is toegepast.</translation>
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
        <source>no channel</source>
        <translation>geen kanaal</translation>
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
        <source>set it up step by step</source>
        <translation>stel het stap voor stap in</translation>
    </message>
    <message>
        <source>{n} changes on {page}</source>
        <translation>{n} wijzigingen bij {page}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} weggelaten</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
    <message>
        <source>{n} not needed without push</source>
        <translation>{n} niet nodig zonder push</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message>
        <source>{n} of {all} live</source>
        <translation>{n} van {all} actief</translation>
    </message>
    <message>
        <source>{n} of {all} looked at</source>
        <translation>{n} van {all} bekeken</translation>
    </message>
    <message>
        <source>{n} of {all} looked at…</source>
        <translation>{n} van {all} bekeken…</translation>
    </message>
    <message>
        <source>{n} older bookings come into the days that are kept in step.</source>
        <translation>{n} oudere boekingen komen binnen de dagen die gelijk worden gehouden.</translation>
    </message>
    <message>
        <source>{n} on {page}</source>
        <translation>{n} bij {page}</translation>
    </message>
    <message>
        <source>{n} probable matches</source>
        <translation>{n} waarschijnlijke overeenkomsten</translation>
    </message>
    <message>
        <source>{n} put aside until they change</source>
        <translation>{n} opzijgezet tot ze wijzigen</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} geweigerd</translation>
    </message>
    <message>
        <source>{n} renew soon</source>
        <translation>{n} worden zo vernieuwd</translation>
    </message>
    <message>
        <source>{n} requests in 24 hours</source>
        <translation>{n} aanvragen in 24 uur</translation>
    </message>
    <message>
        <source>{n} requests to Google</source>
        <translation>{n} aanvragen aan Google</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} opgelost</translation>
    </message>
    <message>
        <source>{n} show only free and busy</source>
        <translation>{n} tonen alleen vrij en bezet</translation>
    </message>
    <message>
        <source>{n} syncs</source>
        <translation>{n} rondes</translation>
    </message>
    <message>
        <source>{n} syncs overdue</source>
        <translation>{n} synchronisaties te laat</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>{n} aangevinkt</translation>
    </message>
    <message>
        <source>{n} to Google</source>
        <translation>{n} naar Google</translation>
    </message>
    <message>
        <source>{n} to correct</source>
        <translation>{n} te verbeteren</translation>
    </message>
    <message>
        <source>{n} undos that are not complete</source>
        <translation>{n} onvolledige terugdraaiingen</translation>
    </message>
    <message>
        <source>{n} undos to look at</source>
        <translation>{n} terugdraaiingen te bekijken</translation>
    </message>
    <message>
        <source>{n} welcome</source>
        <translation>{n} welkom</translation>
    </message>
    <message>
        <source>{object} is free</source>
        <translation>{object} is vrij</translation>
    </message>
    <message>
        <source>{object} is taken then: {titles}</source>
        <translation>{object} is dan bezet: {titles}</translation>
    </message>
    <message>
        <source>{others} share this calendar.</source>
        <translation>{others} delen deze agenda.</translation>
    </message>
    <message>
        <source>{others} shares this calendar.</source>
        <translation>{others} deelt deze agenda.</translation>
    </message>
    <message>
        <source>{past} days back, {future} ahead</source>
        <translation>{past} dagen terug, {future} vooruit</translation>
    </message>
    <message>
        <source>{sentence}: {len} carried out, {len2} kept</source>
        <translation>{sentence}: {len} uitgevoerd, {len2} behouden</translation>
    </message>
    <message>
        <source>{span} ahead of Google&apos;s.</source>
        <translation>{span} voor op die van Google.</translation>
    </message>
    <message>
        <source>{span} behind Google&apos;s.</source>
        <translation>{span} achter op die van Google.</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} in {city}</translation>
    </message>
    <message>
        <source>{url} answered from outside.</source>
        <translation>{url} antwoordde van buitenaf.</translation>
    </message>
    <message>
        <source>{way}; {whom} are trusted.</source>
        <translation>{way}; {whom} worden vertrouwd.</translation>
    </message>
    <message>
        <source>{what} {span}</source>
        <translation>{what} {span}</translation>
    </message>
    <message>
        <source>“Add or remove scopes”, paste both at the bottom under “Manually add scopes”, then “Add to table”, “Update” and “Save”.</source>
        <translation>“Bereiken toevoegen of verwijderen”, plak beide onderaan onder “Bereiken handmatig toevoegen”, daarna “Toevoegen aan tabel”, “Updaten” en “Opslaan”.</translation>
    </message>
    <message>
        <source>“Create client”, application type “Desktop app”, then “Download JSON”. Drop that file below.</source>
        <translation>“Client maken”, type app “Desktop-app”, daarna “JSON downloaden”. Sleep dat bestand hieronder neer.</translation>
    </message>
    <message>
        <source>“{account}” has 1 change that is not applied.</source>
        <translation>“{account}” heeft 1 wijziging die niet is toegepast.</translation>
    </message>
    <message>
        <source>“{account}” has {n} changes that are not applied.</source>
        <translation>“{account}” heeft {n} wijzigingen die niet zijn toegepast.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a field.</source>
        <translation>“{name}” kan niet de naam van een veld zijn.</translation>
    </message>
    <message>
        <source>“{name}” is connected already. Give this one another name.</source>
        <translation>“{name}” is al verbonden. Geef deze een andere naam.</translation>
    </message>
    <message>
        <source>“{name}”: {role}. Choose another one.</source>
        <translation>“{name}”: {role}. Kies een andere.</translation>
    </message>
    <message>
        <source>“{name}”: {role}. Nothing can be sent there.</source>
        <translation>“{name}”: {role}. Daar kan niets heen worden verzonden.</translation>
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
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1 booking was refused or waits for a decision; it stands under Push &amp; diagnostics.</source>
        <translation>1 boeking is geweigerd of wacht op een beslissing; ze staat onder Push &amp; diagnose.</translation>
    </message>
    <message>
        <source>1 change out</source>
        <translation>1 wijziging uit</translation>
    </message>
    <message>
        <source>1 held</source>
        <translation>1 vastgehouden</translation>
    </message>
    <message>
        <source>1 renews soon</source>
        <translation>1 wordt zo vernieuwd</translation>
    </message>
    <message>
        <source>Connect a Google account</source>
        <translation>Een Google-account verbinden</translation>
    </message>
    <message>
        <source>Google allows one account {all} units in any minute: a change costs up to three, everything else one. Of what it allows in a day, {share} is used.</source>
        <translation>Google staat één account {all} eenheden per minuut toe: een wijziging kost er hoogstens drie, al het andere één. Van wat per dag mag, is {share} gebruikt.</translation>
    </message>
    <message>
        <source>Google is asked every minute</source>
        <translation>Google wordt elke minuut bekeken</translation>
    </message>
    <message>
        <source>Google is asked every {n} min</source>
        <translation>Google wordt elke {n} min bekeken</translation>
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
        <source>Next</source>
        <translation>Volgende</translation>
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
        <source>No calendar serves two objects.</source>
        <translation>Geen agenda dient voor twee objecten.</translation>
    </message>
    <message>
        <source>No channel: Google is asked for changes regularly.</source>
        <translation>Geen kanaal: Google wordt regelmatig naar wijzigingen gevraagd.</translation>
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
        <source>Nothing is read or written until you sign it in again and switch it on.</source>
        <translation>Er wordt niets gelezen of geschreven tot u het opnieuw aanmeldt en aanzet.</translation>
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
        <source>SANDBOX</source>
        <translation>OEFENEN</translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check</source>
        <translation>de quick_check van SQLite</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Toezicht</translation>
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
        <translation>Sync</translation>
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
        <source>&amp;Allow access again…</source>
        <translation>Toegang weer toest&amp;aan…</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>Boeking &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Choose another calendar…</source>
        <translation>Een andere agenda &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>In&amp;houd</translation>
    </message>
    <message>
        <source>&amp;Do not sync it</source>
        <translation>&amp;Niet synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Done, close this</source>
        <translation>&amp;Gedaan, dit sluiten</translation>
    </message>
    <message>
        <source>&amp;Go on syncing</source>
        <translation>&amp;Doorgaan met synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Ignore until changed</source>
        <translation>Negeren tot het w&amp;ijzigt</translation>
    </message>
    <message>
        <source>&amp;Inbound</source>
        <translation>&amp;Inkomend</translation>
    </message>
    <message>
        <source>&amp;Leave it to the other one</source>
        <translation>&amp;Aan de andere overlaten</translation>
    </message>
    <message>
        <source>&amp;Leave the event so</source>
        <translation>De afspraak zo &amp;laten</translation>
    </message>
    <message>
        <source>&amp;Leave the events so</source>
        <translation>De afspraken zo &amp;laten</translation>
    </message>
    <message>
        <source>&amp;Let go of it</source>
        <translation>&amp;Loslaten</translation>
    </message>
    <message>
        <source>&amp;Link again</source>
        <translation>&amp;Weer verbinden</translation>
    </message>
    <message>
        <source>&amp;Make the event</source>
        <translation>De afspraak &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Open the booking…</source>
        <translation>De boeking &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Outbound</source>
        <translation>&amp;Uitgaand</translation>
    </message>
    <message>
        <source>&amp;Preview changes…</source>
        <translation>&amp;Voorbeeld bekijken…</translation>
    </message>
    <message>
        <source>&amp;Run the checks…</source>
        <translation>De controles uitvoe&amp;ren…</translation>
    </message>
    <message>
        <source>&amp;Send the booking again</source>
        <translation>De boeking opnieuw ver&amp;zenden</translation>
    </message>
    <message>
        <source>&amp;Send the bookings again</source>
        <translation>De boekingen opnieuw ver&amp;zenden</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Opnieuw aan&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Take 1 change back</source>
        <translation>1 wijziging &amp;terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>&amp;Take {n} changes back</source>
        <translation>{n} wijzigingen &amp;terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Losmaken</translation>
    </message>
    <message>
        <source>1 account lacks a permission</source>
        <translation>1 account mist een machtiging</translation>
    </message>
    <message>
        <source>1 account not set up</source>
        <translation>1 account niet ingericht</translation>
    </message>
    <message>
        <source>1 account out of reach</source>
        <translation>1 account onbereikbaar</translation>
    </message>
    <message>
        <source>1 account paused by Google</source>
        <translation>1 account door Google gepauzeerd</translation>
    </message>
    <message>
        <source>1 account signed out</source>
        <translation>1 account afgemeld</translation>
    </message>
    <message>
        <source>1 account to look at first</source>
        <translation>1 account eerst te bekijken</translation>
    </message>
    <message>
        <source>1 booking and its event are no longer kept in step; both stay.</source>
        <translation>1 boeking en de afspraak ervan worden niet meer gelijk gehouden; beide blijven.</translation>
    </message>
    <message>
        <source>1 booking and its event stay as they are, and stay linked.</source>
        <translation>1 boeking en de afspraak ervan blijven zoals ze zijn, en blijven verbonden.</translation>
    </message>
    <message>
        <source>1 booking and its event stay, but they are no longer linked.</source>
        <translation>1 boeking en de afspraak ervan blijven, maar zijn niet meer verbonden.</translation>
    </message>
    <message>
        <source>1 booking becomes {status}.</source>
        <translation>1 boeking wordt {status}.</translation>
    </message>
    <message>
        <source>1 booking cancelled</source>
        <translation>1 boeking geannuleerd</translation>
    </message>
    <message>
        <source>1 booking changed back</source>
        <translation>1 boeking teruggewijzigd</translation>
    </message>
    <message>
        <source>1 booking chosen</source>
        <translation>1 boeking gekozen</translation>
    </message>
    <message>
        <source>1 booking gets its former details</source>
        <translation>1 boeking krijgt haar vroegere gegevens</translation>
    </message>
    <message>
        <source>1 booking gets the status “cancelled”. It can be taken back in the activity.</source>
        <translation>1 boeking krijgt de status “geannuleerd”. Dat kan in de activiteit worden teruggedraaid.</translation>
    </message>
    <message>
        <source>1 booking in the copy</source>
        <translation>1 boeking in de kopie</translation>
    </message>
    <message>
        <source>1 booking is back.</source>
        <translation>1 boeking is terug.</translation>
    </message>
    <message>
        <source>1 booking is cancelled</source>
        <translation>1 boeking wordt geannuleerd</translation>
    </message>
    <message>
        <source>1 booking is no longer kept in step. Its event stays as it is.</source>
        <translation>1 boeking wordt niet meer gelijk gehouden. De afspraak blijft zoals ze is.</translation>
    </message>
    <message>
        <source>1 booking is no longer synced.</source>
        <translation>1 boeking wordt niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>1 booking is synced again.</source>
        <translation>1 boeking wordt weer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>1 booking is tried again at once</source>
        <translation>1 boeking wordt meteen opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>1 booking linked to its event</source>
        <translation>1 boeking verbonden met haar afspraak</translation>
    </message>
    <message>
        <source>1 booking made or changed</source>
        <translation>1 boeking gemaakt of gewijzigd</translation>
    </message>
    <message>
        <source>1 booking now</source>
        <translation>1 boeking nu</translation>
    </message>
    <message>
        <source>1 booking refused by Google</source>
        <translation>1 boeking door Google geweigerd</translation>
    </message>
    <message>
        <source>1 booking that is gone would be back.</source>
        <translation>1 boeking die weg is, zou terugkomen.</translation>
    </message>
    <message>
        <source>1 booking waits</source>
        <translation>1 boeking wacht</translation>
    </message>
    <message>
        <source>1 booking was changed since and would be as it was.</source>
        <translation>1 boeking is sindsdien gewijzigd en zou worden als voorheen.</translation>
    </message>
    <message>
        <source>1 booking was looked at; {touched}. No guest is mailed.</source>
        <translation>1 boeking is bekeken; {touched}. Er wordt geen gast gemaild.</translation>
    </message>
    <message>
        <source>1 booking was made since and would be gone.</source>
        <translation>1 boeking is sindsdien gemaakt en zou weg zijn.</translation>
    </message>
    <message>
        <source>1 booking was made.</source>
        <translation>1 boeking is gemaakt.</translation>
    </message>
    <message>
        <source>1 booking would be made</source>
        <translation>1 boeking zou worden gemaakt</translation>
    </message>
    <message>
        <source>1 booking written to {file}.</source>
        <translation>1 boeking geschreven naar {file}.</translation>
    </message>
    <message>
        <source>1 calendar</source>
        <translation>1 agenda</translation>
    </message>
    <message>
        <source>1 calendar found</source>
        <translation>1 agenda gevonden</translation>
    </message>
    <message>
        <source>1 calendar out of reach</source>
        <translation>1 agenda onbereikbaar</translation>
    </message>
    <message>
        <source>1 calendar that may only be read</source>
        <translation>1 agenda die alleen mag worden gelezen</translation>
    </message>
    <message>
        <source>1 calendar with another gcaldesk</source>
        <translation>1 agenda met een andere gcaldesk</translation>
    </message>
    <message>
        <source>1 calendar without meetings</source>
        <translation>1 agenda zonder vergaderingen</translation>
    </message>
    <message>
        <source>1 can be written</source>
        <translation>in 1 kan worden geschreven</translation>
    </message>
    <message>
        <source>1 can only be read</source>
        <translation>1 kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>1 change made.</source>
        <translation>1 wijziging gedaan.</translation>
    </message>
    <message>
        <source>1 change mails its guests.</source>
        <translation>1 wijziging mailt de gasten.</translation>
    </message>
    <message>
        <source>1 change on {page}</source>
        <translation>1 wijziging bij {page}</translation>
    </message>
    <message>
        <source>1 change that waits is sent after the next sign-in.</source>
        <translation>1 wachtende wijziging wordt na de volgende aanmelding verzonden.</translation>
    </message>
    <message>
        <source>1 change that waits will never be sent.</source>
        <translation>1 wachtende wijziging wordt nooit verzonden.</translation>
    </message>
    <message>
        <source>1 change waits</source>
        <translation>1 wijziging wacht</translation>
    </message>
    <message>
        <source>1 change would be made; nothing is removed.</source>
        <translation>1 wijziging zou worden gedaan; er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>1 check done</source>
        <translation>1 controle gedaan</translation>
    </message>
    <message>
        <source>1 check, not yet run</source>
        <translation>1 controle, nog niet uitgevoerd</translation>
    </message>
    <message>
        <source>1 doubtful read</source>
        <translation>1 twijfelachtige lezing</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 afspraak</translation>
    </message>
    <message>
        <source>1 event changed</source>
        <translation>1 afspraak gewijzigd</translation>
    </message>
    <message>
        <source>1 event deleted</source>
        <translation>1 afspraak verwijderd</translation>
    </message>
    <message>
        <source>1 event is changed, and Google mails its guests.</source>
        <translation>1 afspraak wordt gewijzigd, en Google mailt de gasten ervan.</translation>
    </message>
    <message>
        <source>1 event is deleted</source>
        <translation>1 afspraak wordt verwijderd</translation>
    </message>
    <message>
        <source>1 event is deleted in Google; its booking stays.</source>
        <translation>1 afspraak wordt in Google verwijderd; de boeking blijft.</translation>
    </message>
    <message>
        <source>1 event is put back</source>
        <translation>1 afspraak wordt teruggezet</translation>
    </message>
    <message>
        <source>1 event made</source>
        <translation>1 afspraak gemaakt</translation>
    </message>
    <message>
        <source>1 event put back</source>
        <translation>1 afspraak teruggezet</translation>
    </message>
    <message>
        <source>1 event read</source>
        <translation>1 afspraak gelezen</translation>
    </message>
    <message>
        <source>1 event stays in Google as it is and is no longer kept in step.</source>
        <translation>1 afspraak blijft in Google zoals ze is en wordt niet meer gelijk gehouden.</translation>
    </message>
    <message>
        <source>1 event that became a series</source>
        <translation>1 afspraak die een reeks werd</translation>
    </message>
    <message>
        <source>1 event that is changed back</source>
        <translation>1 afspraak die wordt teruggewijzigd</translation>
    </message>
    <message>
        <source>1 event would be removed.</source>
        <translation>1 afspraak zou worden verwijderd.</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 mislukt</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>1 from Google</source>
        <translation>1 van Google</translation>
    </message>
    <message>
        <source>1 guest will be told.</source>
        <translation>1 gast krijgt bericht.</translation>
    </message>
    <message>
        <source>1 guest: {who}</source>
        <translation>1 gast: {who}</translation>
    </message>
    <message>
        <source>1 is concerned</source>
        <translation>het gaat om 1</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 is er al</translation>
    </message>
    <message>
        <source>1 is well</source>
        <translation>1 is in orde</translation>
    </message>
    <message>
        <source>1 issue…</source>
        <translation>1 aandachtspunt…</translation>
    </message>
    <message>
        <source>1 item gets another time.</source>
        <translation>1 item krijgt een andere tijd.</translation>
    </message>
    <message>
        <source>1 item is made.</source>
        <translation>1 item wordt gemaakt.</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 weggelaten</translation>
    </message>
    <message>
        <source>1 line cannot be taken in</source>
        <translation>1 regel kan niet worden ingelezen</translation>
    </message>
    <message>
        <source>1 line was written to “{file}”.</source>
        <translation>1 regel is geschreven naar “{file}”.</translation>
    </message>
    <message>
        <source>1 mapping</source>
        <translation>1 koppeling</translation>
    </message>
    <message>
        <source>1 mapping and all rules are kept.</source>
        <translation>1 koppeling en alle regels blijven.</translation>
    </message>
    <message>
        <source>1 mapping is forgotten.</source>
        <translation>1 koppeling wordt vergeten.</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>nog 1</translation>
    </message>
    <message>
        <source>1 more for the whole day</source>
        <translation>Nog 1 voor de hele dag</translation>
    </message>
    <message>
        <source>1 more from {time} on</source>
        <translation>Nog 1 vanaf {time}</translation>
    </message>
    <message>
        <source>1 not needed without push</source>
        <translation>1 niet nodig zonder push</translation>
    </message>
    <message>
        <source>1 older booking comes into the days that are kept in step.</source>
        <translation>1 oudere boeking komt binnen de dagen die gelijk worden gehouden.</translation>
    </message>
    <message>
        <source>1 probable match</source>
        <translation>1 waarschijnlijke overeenkomst</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 geweigerd</translation>
    </message>
    <message>
        <source>1 request in 24 hours</source>
        <translation>1 aanvraag in 24 uur</translation>
    </message>
    <message>
        <source>1 request to Google</source>
        <translation>1 aanvraag aan Google</translation>
    </message>
    <message>
        <source>1 shows only free and busy</source>
        <translation>1 toont alleen vrij en bezet</translation>
    </message>
    <message>
        <source>1 stays as it is</source>
        <translation>1 blijft zoals ze is</translation>
    </message>
    <message>
        <source>1 sync</source>
        <translation>1 ronde</translation>
    </message>
    <message>
        <source>1 sync overdue</source>
        <translation>1 synchronisatie te laat</translation>
    </message>
    <message>
        <source>1 ticked</source>
        <translation>1 aangevinkt</translation>
    </message>
    <message>
        <source>1 to Google</source>
        <translation>1 naar Google</translation>
    </message>
    <message>
        <source>1 to correct</source>
        <translation>1 te verbeteren</translation>
    </message>
    <message>
        <source>1 undo that is not complete</source>
        <translation>1 onvolledige terugdraaiing</translation>
    </message>
    <message>
        <source>1 undo to look at</source>
        <translation>1 terugdraaiing te bekijken</translation>
    </message>
    <message>
        <source>1 welcome</source>
        <translation>1 welkom</translation>
    </message>
    <message>
        <source>A Google project in “Testing”, and calendars on which nobody depends.</source>
        <translation>Een Google-project in “Testen”, en agenda’s waar niemand van afhangt.</translation>
    </message>
    <message>
        <source>A change in Google {choice}</source>
        <translation>Een wijziging in Google {choice}</translation>
    </message>
    <message>
        <source>A channel ends after days; a renewed one takes its place two days before.</source>
        <translation>Een kanaal eindigt na enkele dagen; twee dagen eerder neemt een vernieuwd kanaal zijn plaats in.</translation>
    </message>
    <message>
        <source>A new event in “{calendar}”</source>
        <translation>Een nieuwe afspraak in “{calendar}”</translation>
    </message>
    <message>
        <source>A newer channel serves its calendar; this one is about to be stopped.</source>
        <translation>Een nieuwer kanaal bedient deze agenda; dit wordt zo gestopt.</translation>
    </message>
    <message>
        <source>A notification appears for</source>
        <translation>Er verschijnt een melding bij</translation>
    </message>
    <message>
        <source>A person took this booking out of the sync.</source>
        <translation>Iemand heeft deze boeking uit de synchronisatie gehaald.</translation>
    </message>
    <message>
        <source>A person&apos;s account goes when the person goes, and brings private events along.</source>
        <translation>Een persoonlijk account verdwijnt als die persoon weggaat, en brengt privéafspraken mee.</translation>
    </message>
    <message>
        <source>A published Google project with a client of its own, and the calendars people use.</source>
        <translation>Een gepubliceerd Google-project met een eigen client, en de agenda’s die mensen gebruiken.</translation>
    </message>
    <message>
        <source>A secret that was used for testing is known to more people and machines than it should.</source>
        <translation>Een geheim dat voor het testen is gebruikt, kennen meer mensen en machines dan zou moeten.</translation>
    </message>
    <message>
        <source>A service of its own does the syncing.</source>
        <translation>Een eigen dienst doet het synchroniseren.</translation>
    </message>
    <message>
        <source>A service that was not restarted goes on with the old version.</source>
        <translation>Een dienst die niet is herstart, gaat door met de oude versie.</translation>
    </message>
    <message>
        <source>A status cannot both create and remove the event.</source>
        <translation>Een status kan niet tegelijk de afspraak maken en verwijderen.</translation>
    </message>
    <message>
        <source>A time that overlaps another booking of the object {choice}</source>
        <translation>Een tijd die een andere boeking van het object overlapt, {choice}</translation>
    </message>
    <message>
        <source>A tunnel&apos;s address changes and ends; Google delivers only to a valid certificate.</source>
        <translation>Het adres van een tunnel wisselt en eindigt; Google bezorgt alleen bij een geldig certificaat.</translation>
    </message>
    <message>
        <source>A whole-day event, for a booking with hours, {choice}</source>
        <translation>Een afspraak voor de hele dag, bij een boeking met tijden, {choice}</translation>
    </message>
    <message>
        <source>Access is renewed without you</source>
        <translation>De toegang wordt zonder u vernieuwd</translation>
    </message>
    <message>
        <source>Account “{name}”</source>
        <translation>Account “{name}”</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Accounts: {here} now, {there} in the copy</source>
        <translation>Accounts: {here} nu, {there} in de kopie</translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation>De activiteit wordt bewaard gedurende</translation>
    </message>
    <message>
        <source>Add both permissions</source>
        <translation>Voeg beide machtigingen toe</translation>
    </message>
    <message>
        <source>Add both scopes under Data Access. If a box was left unticked at signing in, sign in again and tick both.</source>
        <translation>Voeg beide bereiken toe onder Gegevenstoegang. Is bij het aanmelden een vakje niet aangevinkt, meld u dan opnieuw aan en vink beide aan.</translation>
    </message>
    <message>
        <source>Add the account as a test user</source>
        <translation>Voeg het account toe als testgebruiker</translation>
    </message>
    <message>
        <source>Add the account under Audience, Test users. An Internal or published app needs none.</source>
        <translation>Voeg het account toe onder Doelgroep, Testgebruikers. Bij een interne of gepubliceerde app is dat niet nodig.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>After consent Google sends the answer to one address. For a web client it has to be registered exactly.</source>
        <translation>Na de toestemming stuurt Google het antwoord naar één adres. Voor een webclient moet dat precies zo zijn geregistreerd.</translation>
    </message>
    <message>
        <source>After you say so, the next round carries out what the preview shows.</source>
        <translation>Nadat u het zegt, voert de volgende ronde uit wat het voorbeeld laat zien.</translation>
    </message>
    <message>
        <source>All accounts are switched off afterwards: you look first, then you switch them on.</source>
        <translation>Alle accounts staan daarna uit: u kijkt eerst, en zet ze dan aan.</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle gegevens</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles is in orde</translation>
    </message>
    <message>
        <source>All lines of this sync…</source>
        <translation>Alle regels van deze ronde…</translation>
    </message>
    <message>
        <source>All set up</source>
        <translation>Alles ingericht</translation>
    </message>
    <message>
        <source>All was read, all was well, and there was nothing to do.</source>
        <translation>Alles is gelezen, alles was in orde, en er was niets te doen.</translation>
    </message>
    <message>
        <source>An account of its own, not a person&apos;s</source>
        <translation>Een eigen account, niet dat van een persoon</translation>
    </message>
    <message>
        <source>An event is made</source>
        <translation>Er wordt een afspraak gemaakt</translation>
    </message>
    <message>
        <source>An event that somebody makes in Google {choice}</source>
        <translation>Een afspraak die iemand in Google maakt, {choice}</translation>
    </message>
    <message>
        <source>An expired sign-in is of no use as a line that nobody reads.</source>
        <translation>Aan een verlopen aanmelding heeft niemand iets als het een regel is die niemand leest.</translation>
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
        <source>Any link</source>
        <translation>Elke koppeling</translation>
    </message>
    <message>
        <source>Any name will do. Later pages must show this project at the top.</source>
        <translation>Elke naam is goed. Op latere pagina’s moet dit project bovenaan staan.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to change events, or map another calendar.</source>
        <translation>Vraag de eigenaar om het recht om afspraken te wijzigen, of koppel een andere agenda.</translation>
    </message>
    <message>
        <source>Ask its owner to share it again, or map its objects to another calendar.</source>
        <translation>Vraag de eigenaar om hem weer te delen, of koppel de objecten ervan aan een andere agenda.</translation>
    </message>
    <message>
        <source>Ask me before more than {choice} % of a calendar would go at once</source>
        <translation>Vraag het mij voordat meer dan {choice} % van een agenda in één keer zou verdwijnen</translation>
    </message>
    <message>
        <source>Ask me before {choice} items or more would go at once</source>
        <translation>Vraag het mij voordat {choice} of meer items in één keer zouden verdwijnen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Aangevraagd</translation>
    </message>
    <message>
        <source>Asked regularly</source>
        <translation>Regelmatig bekeken</translation>
    </message>
    <message>
        <source>At port</source>
        <translation>Op poort</translation>
    </message>
    <message>
        <source>Backend Error</source>
        <translation>Fout in de dienst</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Back-up &amp; terugzetten</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>Ongeldige aanvraag</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Banaan</translation>
    </message>
    <message>
        <source>Basil</source>
        <translation>Basilicum</translation>
    </message>
    <message>
        <source>Because of the rule: “{rule}”.</source>
        <translation>Vanwege de regel: “{rule}”.</translation>
    </message>
    <message>
        <source>Before (agreed {at})</source>
        <translation>Voorheen (gelijk sinds {at})</translation>
    </message>
    <message>
        <source>Begin it with [{table}].</source>
        <translation>Begin het met [{table}].</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Wordt geteld</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wordt geteld…</translation>
    </message>
    <message>
        <source>Below all others</source>
        <translation>Onder alle andere</translation>
    </message>
    <message>
        <source>Between dates…</source>
        <translation>Tussen twee data…</translation>
    </message>
    <message>
        <source>Blocks its time as busy</source>
        <translation>Houdt de tijd bezet</translation>
    </message>
    <message>
        <source>Blueberry</source>
        <translation>Bosbes</translation>
    </message>
    <message>
        <source>Booking and event agree already.</source>
        <translation>Boeking en afspraak stemmen al overeen.</translation>
    </message>
    <message>
        <source>Booking and event agree.</source>
        <translation>Boeking en afspraak stemmen overeen.</translation>
    </message>
    <message>
        <source>Booking as before</source>
        <translation>Boeking als voorheen</translation>
    </message>
    <message>
        <source>Bookings belong to objects: rooms, courts, teachers. There are none yet.</source>
        <translation>Boekingen horen bij objecten: zalen, banen, docenten. Er zijn er nog geen.</translation>
    </message>
    <message>
        <source>Bookings made from events begin as {choice}</source>
        <translation>Boekingen die van afspraken zijn gemaakt, beginnen als {choice}</translation>
    </message>
    <message>
        <source>Bookings of an object without a calendar stay here and are seen by nobody in Google.</source>
        <translation>Boekingen van een object zonder agenda blijven hier en zijn in Google voor niemand te zien.</translation>
    </message>
    <message>
        <source>Bookings of the front desk must not stand in a calendar that was made for trying.</source>
        <translation>Boekingen van de balie horen niet in een agenda die voor het proberen is gemaakt.</translation>
    </message>
    <message>
        <source>Both permissions granted</source>
        <translation>Beide machtigingen verleend</translation>
    </message>
    <message>
        <source>Both sides are left alone until you say which is right.</source>
        <translation>Beide kanten blijven zoals ze zijn tot u zegt welke klopt.</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per mail</translation>
    </message>
    <message>
        <source>By sync</source>
        <translation>Per ronde</translation>
    </message>
    <message>
        <source>Calendar usage limits exceeded.</source>
        <translation>De gebruikslimieten van de agenda zijn overschreden.</translation>
    </message>
    <message>
        <source>Calendar {number} of {total}</source>
        <translation>Agenda {number} van {total}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aanroepen</translation>
    </message>
    <message>
        <source>Cancel 1 booking…</source>
        <translation>1 boeking annuleren…</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>De boeking annuleren</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>De boeking annuleren…</translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation>Deze boeking annuleren?</translation>
    </message>
    <message>
        <source>Cancel {n} bookings…</source>
        <translation>{n} boekingen annuleren…</translation>
    </message>
    <message>
        <source>Cancelled means {choice} and always removes the event</source>
        <translation>Geannuleerd betekent {choice} en verwijdert de afspraak altijd</translation>
    </message>
    <message>
        <source>Change 1 event and tell its guests…</source>
        <translation>1 afspraak wijzigen en de gasten berichten…</translation>
    </message>
    <message>
        <source>Change all {n} and tell nobody</source>
        <translation>Alle {n} wijzigen zonder iemand te berichten</translation>
    </message>
    <message>
        <source>Change it and tell nobody</source>
        <translation>Wijzigen zonder iemand te berichten</translation>
    </message>
    <message>
        <source>Change the &amp;rule…</source>
        <translation>De &amp;regel wijzigen…</translation>
    </message>
    <message>
        <source>Change {n} events and tell their guests…</source>
        <translation>{n} afspraken wijzigen en hun gasten berichten…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Changed and deleted events</source>
        <translation>Gewijzigde en verwijderde afspraken</translation>
    </message>
    <message>
        <source>Changes of its bookings wait here. What changes in Google still arrives.</source>
        <translation>Wijzigingen van de boekingen ervan wachten hier. Wat in Google wijzigt, komt wel aan.</translation>
    </message>
    <message>
        <source>Changes on either side have not arrived since. Nothing is lost.</source>
        <translation>Sindsdien zijn wijzigingen van beide kanten niet aangekomen. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Changes wait here. What changes in Google still arrives.</source>
        <translation>Wijzigingen wachten hier. Wat in Google wijzigt, komt wel aan.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Check its name and port under {where}, and the network.</source>
        <translation>Controleer de naam en de poort onder {where}, en het netwerk.</translation>
    </message>
    <message>
        <source>Choose a calendar…</source>
        <translation>Kies een agenda…</translation>
    </message>
    <message>
        <source>Choose a folder that is yours.</source>
        <translation>Kies een map die van u is.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Kies een later moment.</translation>
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
        <source>Click to see them all</source>
        <translation>Klik om ze allemaal te zien</translation>
    </message>
    <message>
        <source>Client {client}. {secrets}</source>
        <translation>Client {client}. {secrets}</translation>
    </message>
    <message>
        <source>Client {client}; the account is marked TEST.</source>
        <translation>Client {client}; het account is gemarkeerd als TEST.</translation>
    </message>
    <message>
        <source>Close gcaldesk and open it again, or start the service: gcaldesk run.</source>
        <translation>Sluit gcaldesk en open het weer, of start de dienst: gcaldesk run.</translation>
    </message>
    <message>
        <source>Close gcaldesk and open it again.</source>
        <translation>Sluit gcaldesk en open het opnieuw.</translation>
    </message>
    <message>
        <source>Close gcaldesk now and open it again.</source>
        <translation>Sluit gcaldesk nu en open het weer.</translation>
    </message>
    <message>
        <source>Close gcaldesk, open it again and try once more.</source>
        <translation>Sluit gcaldesk, open het opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Het venster sluiten</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>Beide kanten vergelijken…</translation>
    </message>
    <message>
        <source>Conflicts, held plans and refused items will wait here for you.</source>
        <translation>Conflicten, vastgehouden plannen en geweigerde items wachten hier op u.</translation>
    </message>
    <message>
        <source>Consent and connection are done</source>
        <translation>Toestemming en verbinding zijn klaar</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Toestemming gegeven</translation>
    </message>
    <message>
        <source>Consent screen is published</source>
        <translation>Toestemmingsscherm is gepubliceerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the place: {label}</source>
        <translation>De plaats kopiëren: {label}</translation>
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
        <source>Create a client of type Desktop app, or Web application, and give gcaldesk its file.</source>
        <translation>Maak een client van het type Desktop-app of Webapp, en geef gcaldesk het bestand ervan.</translation>
    </message>
    <message>
        <source>Create a project in the Google Cloud Console, or choose one that is only for this.</source>
        <translation>Maak een project in de Google Cloud Console, of kies er een dat alleen hiervoor is.</translation>
    </message>
    <message>
        <source>Create another client for production, keep its secret apart, and connect with it. Then mark the account.</source>
        <translation>Maak een andere client voor productie, bewaar het geheim ervan apart, en verbind ermee. Markeer daarna het account.</translation>
    </message>
    <message>
        <source>Create the client</source>
        <translation>Maak de client</translation>
    </message>
    <message>
        <source>Create the event when the booking becomes {choice}</source>
        <translation>De afspraak maken wanneer de boeking {choice} wordt</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days kept in step</source>
        <translation>Dagen die gelijk blijven</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Standaard: {value}</translation>
    </message>
    <message>
        <source>Delete 1 event…</source>
        <translation>1 afspraak verwijderen…</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>De afspraak verwijderen</translation>
    </message>
    <message>
        <source>Delete {n} events…</source>
        <translation>{n} afspraken verwijderen…</translation>
    </message>
    <message>
        <source>Desktop client {client}.</source>
        <translation>Desktopclient {client}.</translation>
    </message>
    <message>
        <source>Desktop client: any free address of this computer will do.</source>
        <translation>Desktopclient: elk vrij adres van deze computer is goed.</translation>
    </message>
    <message>
        <source>Do not sync it…</source>
        <translation>Niet synchroniseren…</translation>
    </message>
    <message>
        <source>Do not sync this booking?</source>
        <translation>Deze boeking niet synchroniseren?</translation>
    </message>
    <message>
        <source>Does not listen</source>
        <translation>Luistert niet</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <source>Drag to put in order, or press Alt+Up</source>
        <translation>Sleep om te ordenen, of druk op Alt+Omhoog</translation>
    </message>
    <message>
        <source>Each round looks whether it is there again; then this ends by itself.</source>
        <translation>Elke ronde kijkt of hij er weer is; dan eindigt dit vanzelf.</translation>
    </message>
    <message>
        <source>Each round tries again; this ends by itself once it works.</source>
        <translation>Elke ronde probeert het opnieuw; dit eindigt vanzelf zodra het lukt.</translation>
    </message>
    <message>
        <source>Empty: by the public authorities. A PEM file where your proxy reads the traffic.</source>
        <translation>Leeg: door de openbare autoriteiten. Een PEM-bestand als uw proxy het verkeer leest.</translation>
    </message>
    <message>
        <source>Empty: without a sign-in.</source>
        <translation>Leeg: zonder aanmelding.</translation>
    </message>
    <message>
        <source>Even with push, look at a calendar at least every</source>
        <translation>Ook met push een agenda ten minste bekijken elke</translation>
    </message>
    <message>
        <source>Event as before</source>
        <translation>Afspraak als voorheen</translation>
    </message>
    <message>
        <source>Event in Google</source>
        <translation>Afspraak in Google</translation>
    </message>
    <message>
        <source>Events are made for: {statuses}. The account is active.</source>
        <translation>Afspraken worden gemaakt voor: {statuses}. Het account is actief.</translation>
    </message>
    <message>
        <source>Events are made {choice}</source>
        <translation>Afspraken worden gemaakt {choice}</translation>
    </message>
    <message>
        <source>Events are written in {choice}</source>
        <translation>Afspraken worden geschreven in {choice}</translation>
    </message>
    <message>
        <source>Events of this calendar are made without a video meeting; all else is as it should be.</source>
        <translation>Afspraken van deze agenda worden zonder videovergadering gemaakt; al het andere is zoals het hoort.</translation>
    </message>
    <message>
        <source>Every booking is the same in both.</source>
        <translation>Elke boeking is in beide gelijk.</translation>
    </message>
    <message>
        <source>Every calendar is read once as a whole. Nothing is deleted by that.</source>
        <translation>Elke agenda wordt één keer helemaal gelezen. Daardoor wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Everybody sees its details</source>
        <translation>Iedereen ziet de details</translation>
    </message>
    <message>
        <source>Everything goes on after you allow it; links and settings are kept.</source>
        <translation>Alles gaat door nadat u het toestaat; koppelingen en instellingen blijven.</translation>
    </message>
    <message>
        <source>Everything on this computer</source>
        <translation>Alles op deze computer</translation>
    </message>
    <message>
        <source>Everything that waits is sent after signing in; links and settings are kept.</source>
        <translation>Alles wat wacht, wordt na het aanmelden verzonden; koppelingen en instellingen blijven.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Exporting: 1 line so far</source>
        <translation>Exporteren: 1 regel tot nu toe</translation>
    </message>
    <message>
        <source>Exporting: {n} lines so far</source>
        <translation>Exporteren: {n} regels tot nu toe</translation>
    </message>
    <message>
        <source>Find the other program that edits this calendar, then send the booking again.</source>
        <translation>Zoek het andere programma dat deze agenda bewerkt, en verzend de boeking daarna opnieuw.</translation>
    </message>
    <message>
        <source>First live sync verified</source>
        <translation>Eerste echte synchronisatie gecontroleerd</translation>
    </message>
    <message>
        <source>Flamingo</source>
        <translation>Flamingo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>For example: main</source>
        <translation>Bijvoorbeeld: main</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>From Google</source>
        <translation>Van Google</translation>
    </message>
    <message>
        <source>From Google to bookings: what people may do in their calendar.</source>
        <translation>Van Google naar boekingen: wat mensen in hun agenda mogen doen.</translation>
    </message>
    <message>
        <source>From bookings to Google: when an event is made, and who is told of it.</source>
        <translation>Van boekingen naar Google: wanneer een afspraak wordt gemaakt, en wie er bericht van krijgt.</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>Het lezen begint…</translation>
    </message>
    <message>
        <source>Give an address that is read, in the rules, and the mail server in the settings.</source>
        <translation>Geef in de regels een adres op dat wordt gelezen, en in de instellingen de mailserver.</translation>
    </message>
    <message>
        <source>Give each object a calendar, or one calendar to everything else.</source>
        <translation>Geef elk object een agenda, of één agenda voor al het andere.</translation>
    </message>
    <message>
        <source>Give the listener a public address: a tunnel is enough for a test.</source>
        <translation>Geef de ontvanger een openbaar adres: voor een test is een tunnel genoeg.</translation>
    </message>
    <message>
        <source>Go through the mappings and look at each calendar in Google, then tick this.</source>
        <translation>Loop de koppelingen na en bekijk elke agenda in Google; vink dit daarna aan.</translation>
    </message>
    <message>
        <source>Goes out with the next sync</source>
        <translation>Gaat mee met de volgende synchronisatie</translation>
    </message>
    <message>
        <source>Google Calendar API is switched on</source>
        <translation>Google Calendar API is ingeschakeld</translation>
    </message>
    <message>
        <source>Google Calendar: checklist {name}</source>
        <translation>Google Agenda: checklist {name}</translation>
    </message>
    <message>
        <source>Google Cloud project</source>
        <translation>Google Cloud-project</translation>
    </message>
    <message>
        <source>Google Meet link</source>
        <translation>Google Meet-link</translation>
    </message>
    <message>
        <source>Google allows</source>
        <translation>Google staat toe</translation>
    </message>
    <message>
        <source>Google answers, and its certificate is trusted.</source>
        <translation>Google antwoordt en het certificaat wordt vertrouwd.</translation>
    </message>
    <message>
        <source>Google came back to {uri}, {at}.</source>
        <translation>Google kwam terug op {uri}, {at}.</translation>
    </message>
    <message>
        <source>Google comes back to this computer</source>
        <translation>Google komt terug op deze computer</translation>
    </message>
    <message>
        <source>Google counts requests, and shows who is asking, by project.</source>
        <translation>Google telt aanvragen, en laat zien wie het vraagt, per project.</translation>
    </message>
    <message>
        <source>Google did not answer yet.</source>
        <translation>Google heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>Google mails all guests</source>
        <translation>Google mailt alle gasten</translation>
    </message>
    <message>
        <source>Google mails guests without a Google calendar</source>
        <translation>Google mailt gasten zonder Google Agenda</translation>
    </message>
    <message>
        <source>Google paused writing</source>
        <translation>Google pauzeerde het schrijven</translation>
    </message>
    <message>
        <source>Google tells of changes</source>
        <translation>Google meldt wijzigingen</translation>
    </message>
    <message>
        <source>Google tells of changes in {n} of {all} calendars at once.</source>
        <translation>Google meldt wijzigingen in {n} van {all} agenda’s meteen.</translation>
    </message>
    <message>
        <source>Google tells of changes through it.</source>
        <translation>Google meldt wijzigingen via dit kanaal.</translation>
    </message>
    <message>
        <source>Google tells of no more changes in “{calendar}” through it.</source>
        <translation>Google meldt via dit kanaal geen wijzigingen in “{calendar}” meer.</translation>
    </message>
    <message>
        <source>Google was asked and has not answered yet.</source>
        <translation>Het is aan Google gevraagd; er is nog geen antwoord.</translation>
    </message>
    <message>
        <source>Google&apos;s access lasts an hour; what renews it must work while nobody is looking.</source>
        <translation>De toegang van Google duurt een uur; wat haar vernieuwt, moet werken terwijl niemand kijkt.</translation>
    </message>
    <message>
        <source>Google&apos;s answer came through the client&apos;s project.</source>
        <translation>Het antwoord van Google kwam via het project van de client.</translation>
    </message>
    <message>
        <source>Granted: calendar.readonly, calendar.events.</source>
        <translation>Verleend: calendar.readonly, calendar.events.</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>Druif</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafiet</translation>
    </message>
    <message>
        <source>Guests and staff get {choice}</source>
        <translation>Gasten en medewerkers krijgen {choice}</translation>
    </message>
    <message>
        <source>Has an event</source>
        <translation>Met afspraak</translation>
    </message>
    <message>
        <source>Has no event</source>
        <translation>Zonder afspraak</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>How much is kept in step, how often, and what waits for you.</source>
        <translation>Hoeveel gelijk wordt gehouden, hoe vaak, en wat op u wacht.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>If it comes back, copy the details and report them.</source>
        <translation>Komt het terug, kopieer dan de details en meld ze.</translation>
    </message>
    <message>
        <source>Ignore until changed</source>
        <translation>Negeren tot het wijzigt</translation>
    </message>
    <message>
        <source>Ignore {n} until changed</source>
        <translation>{n} negeren tot ze wijzigen</translation>
    </message>
    <message>
        <source>Import &amp; export</source>
        <translation>Import &amp; export</translation>
    </message>
    <message>
        <source>In Excel, save it as “CSV UTF-8”.</source>
        <translation>Sla het in Excel op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>In de rij</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Op de achtergrond</translation>
    </message>
    <message>
        <source>In the calendar of “everything else” it is booked on {choice}</source>
        <translation>In de agenda van “al het andere” wordt ze geboekt op {choice}</translation>
    </message>
    <message>
        <source>In the calendar the event {choice}</source>
        <translation>In de agenda: de afspraak {choice}</translation>
    </message>
    <message>
        <source>In use: {names}.</source>
        <translation>In gebruik: {names}.</translation>
    </message>
    <message>
        <source>In {zone}: {times}</source>
        <translation>In {zone}: {times}</translation>
    </message>
    <message>
        <source>In “Testing”, Google ends every sign-in after 7 days. It does not tell programs.</source>
        <translation>In “Testen” beëindigt Google elke aanmelding na 7 dagen. Aan programma’s zegt het dat niet.</translation>
    </message>
    <message>
        <source>Inactive stops all writing and deletes nothing.</source>
        <translation>Inactief stopt al het schrijven en verwijdert niets.</translation>
    </message>
    <message>
        <source>Insufficient Permission</source>
        <translation>Onvoldoende machtiging</translation>
    </message>
    <message>
        <source>Invalid Credentials</source>
        <translation>Ongeldige aanmeldgegevens</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>Issues…</source>
        <translation>Aandachtspunten…</translation>
    </message>
    <message>
        <source>It can be undone in Activity.</source>
        <translation>Dit kan in de activiteit worden teruggedraaid.</translation>
    </message>
    <message>
        <source>It cannot be started; each sync tries again.</source>
        <translation>Starten lukt niet; elke synchronisatie probeert het opnieuw.</translation>
    </message>
    <message>
        <source>It ended before the days that are kept in step.</source>
        <translation>Ze eindigde vóór de dagen die gelijk worden gehouden.</translation>
    </message>
    <message>
        <source>It ends by itself within days and has no effect until then.</source>
        <translation>Het eindigt binnen enkele dagen vanzelf en heeft tot dan geen gevolgen.</translation>
    </message>
    <message>
        <source>It gives a sign every ten seconds; without one nothing is read and nothing sent.</source>
        <translation>Het geeft elke tien seconden een teken; zonder dat wordt niets gelezen en niets verzonden.</translation>
    </message>
    <message>
        <source>It has an event already.</source>
        <translation>Ze heeft al een afspraak.</translation>
    </message>
    <message>
        <source>It has been sent already.</source>
        <translation>Ze is al verzonden.</translation>
    </message>
    <message>
        <source>It has no event in this account.</source>
        <translation>Ze heeft geen afspraak in dit account.</translation>
    </message>
    <message>
        <source>It is gcaldesk&apos;s own name and password at Google.</source>
        <translation>Het zijn de eigen naam en het eigen wachtwoord van gcaldesk bij Google.</translation>
    </message>
    <message>
        <source>It is kept with the sign-ins, not in a file that you edit.</source>
        <translation>Het wordt bij de aanmeldingen bewaard, niet in een bestand dat u bewerkt.</translation>
    </message>
    <message>
        <source>It is sent again once it changes, or when you say so.</source>
        <translation>Ze wordt opnieuw verzonden zodra ze wijzigt, of wanneer u het zegt.</translation>
    </message>
    <message>
        <source>It is tried again at every round; the next complete sync ends this.</source>
        <translation>Elke ronde wordt het opnieuw geprobeerd; de volgende volledige synchronisatie beëindigt dit.</translation>
    </message>
    <message>
        <source>It is tried again at every round; this ends by itself.</source>
        <translation>Elke ronde wordt het opnieuw geprobeerd; dit eindigt vanzelf.</translation>
    </message>
    <message>
        <source>It prints the https address and stays; {port} and {url} stand for the listener’s.</source>
        <translation>Het toont het https-adres en blijft draaien; {port} en {url} staan voor die van de ontvanger.</translation>
    </message>
    <message>
        <source>It stays in Google only</source>
        <translation>Blijft alleen in Google</translation>
    </message>
    <message>
        <source>It waits for your decision under Issues.</source>
        <translation>Het wacht op uw beslissing onder Aandachtspunten.</translation>
    </message>
    <message>
        <source>It was started again; the next complete sync ends this.</source>
        <translation>Het is opnieuw gestart; de volgende volledige synchronisatie beëindigt dit.</translation>
    </message>
    <message>
        <source>It was stopped, and stays known until it would have ended.</source>
        <translation>Het is gestopt, en blijft bekend tot het zou zijn geëindigd.</translation>
    </message>
    <message>
        <source>It was too old to keep.</source>
        <translation>Het was te oud om te bewaren.</translation>
    </message>
    <message>
        <source>It would overlap booking {number}.</source>
        <translation>Ze zou overlappen met boeking {number}.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Its bookings stay as they are. Nothing was deleted, and nothing is sent to it.</source>
        <translation>De boekingen ervan blijven zoals ze zijn. Er is niets verwijderd, en er wordt niets heen verzonden.</translation>
    </message>
    <message>
        <source>Its details are seen by {choice}</source>
        <translation>De details zijn te zien voor {choice}</translation>
    </message>
    <message>
        <source>Its event goes; the booking stays</source>
        <translation>De afspraak verdwijnt; de boeking blijft</translation>
    </message>
    <message>
        <source>Its event in {calendars} is removed with the next sync.</source>
        <translation>De afspraak in {calendars} wordt bij de volgende synchronisatie verwijderd.</translation>
    </message>
    <message>
        <source>Its event in {calendars} stays as it is. Changes here are not sent, changes there are not taken over. You can take it back any time.</source>
        <translation>De afspraak in {calendars} blijft zoals ze is. Wijzigingen hier worden niet verzonden, wijzigingen daar niet overgenomen. U kunt dit altijd terugdraaien.</translation>
    </message>
    <message>
        <source>Its event in {calendars} was made in Google and stays there, unlinked.</source>
        <translation>De afspraak in {calendars} is in Google gemaakt en blijft daar, losgemaakt.</translation>
    </message>
    <message>
        <source>Its event was ended before. It comes back only when a person asks.</source>
        <translation>De afspraak is eerder beëindigd. Ze komt alleen terug als iemand erom vraagt.</translation>
    </message>
    <message>
        <source>Its events move to “{calendar}”, as everything else. No booking is deleted.</source>
        <translation>De afspraken ervan verhuizen naar “{calendar}”, als al het andere. Er wordt geen boeking verwijderd.</translation>
    </message>
    <message>
        <source>Its events stay in Google as they are. No booking is changed or deleted.</source>
        <translation>De afspraken ervan blijven in Google zoals ze zijn. Er wordt geen boeking gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>Its last entry is of {time} ({ago}).</source>
        <translation>De laatste regel is van {time} ({ago}).</translation>
    </message>
    <message>
        <source>Its mapping goes from Google to bookings only.</source>
        <translation>De koppeling ervan gaat alleen van Google naar boekingen.</translation>
    </message>
    <message>
        <source>Its object has no calendar in this account.</source>
        <translation>Het object ervan heeft geen agenda in dit account.</translation>
    </message>
    <message>
        <source>Its status “{status}” creates an event.</source>
        <translation>De status “{status}” maakt een afspraak.</translation>
    </message>
    <message>
        <source>Its status “{status}” does not create an event; one that exists is kept.</source>
        <translation>De status “{status}” maakt geen afspraak; een bestaande blijft.</translation>
    </message>
    <message>
        <source>Its status “{status}” means cancelled and always removes the event.</source>
        <translation>De status “{status}” betekent geannuleerd en verwijdert de afspraak altijd.</translation>
    </message>
    <message>
        <source>Its status “{status}” removes the event.</source>
        <translation>De status “{status}” verwijdert de afspraak.</translation>
    </message>
    <message>
        <source>Its version in Google</source>
        <translation>De versie in Google</translation>
    </message>
    <message>
        <source>Keep Google</source>
        <translation>Google behouden</translation>
    </message>
    <message>
        <source>Keep Google for all {n}</source>
        <translation>Google behouden voor alle {n}</translation>
    </message>
    <message>
        <source>Keep all {n} and make their events again</source>
        <translation>Alle {n} behouden en hun afspraken opnieuw maken</translation>
    </message>
    <message>
        <source>Keep all {n} apart</source>
        <translation>Alle {n} apart houden</translation>
    </message>
    <message>
        <source>Keep all {n} events</source>
        <translation>Alle {n} afspraken behouden</translation>
    </message>
    <message>
        <source>Keep all {n} linked</source>
        <translation>Alle {n} verbonden houden</translation>
    </message>
    <message>
        <source>Keep all {n} where they are</source>
        <translation>Alle {n} laten waar ze zijn</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Boeking behouden</translation>
    </message>
    <message>
        <source>Keep booking for all {n}</source>
        <translation>Boeking behouden voor alle {n}</translation>
    </message>
    <message>
        <source>Keep everything in all {n}</source>
        <translation>In alle {n} alles behouden</translation>
    </message>
    <message>
        <source>Keep in step what begins in the next {choice} days</source>
        <translation>Gelijk houden wat in de komende {choice} dagen begint</translation>
    </message>
    <message>
        <source>Keep in step what ended in the last {choice} days</source>
        <translation>Gelijk houden wat in de laatste {choice} dagen eindigde</translation>
    </message>
    <message>
        <source>Keep it and make its event again</source>
        <translation>Behouden en de afspraak opnieuw maken</translation>
    </message>
    <message>
        <source>Keep it in step again</source>
        <translation>Weer gelijk houden</translation>
    </message>
    <message>
        <source>Keep it linked</source>
        <translation>Verbonden houden</translation>
    </message>
    <message>
        <source>Keep one of them: a tunnel tells its public address itself.</source>
        <translation>Houd een van beide: een tunnel geeft zijn openbare adres zelf door.</translation>
    </message>
    <message>
        <source>Keep the Meet link in the booking&apos;s field {choice}</source>
        <translation>De Meet-link bewaren in het veld {choice} van de boeking</translation>
    </message>
    <message>
        <source>Keep the event</source>
        <translation>De afspraak behouden</translation>
    </message>
    <message>
        <source>Keep the event&apos;s own number in the booking&apos;s field {choice}</source>
        <translation>Het eigen nummer van de afspraak bewaren in het veld {choice} van de boeking</translation>
    </message>
    <message>
        <source>Keep the rules as they are</source>
        <translation>De regels laten zoals ze zijn</translation>
    </message>
    <message>
        <source>Keep where it is</source>
        <translation>Laten waar ze is</translation>
    </message>
    <message>
        <source>Last complete {at}, next {next}.</source>
        <translation>Laatste volledige {at}, volgende {next}.</translation>
    </message>
    <message>
        <source>Last complete {at}.</source>
        <translation>Laatste volledige {at}.</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavendel</translation>
    </message>
    <message>
        <source>Leave all {n} as they are</source>
        <translation>Alle {n} laten zoals ze zijn</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Leaves its time free</source>
        <translation>Laat de tijd vrij</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Overgebleven</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Let go of 1 booking…</source>
        <translation>1 boeking loslaten…</translation>
    </message>
    <message>
        <source>Let go of all {n}</source>
        <translation>Alle {n} loslaten</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Let go of {n} bookings…</source>
        <translation>{n} boekingen loslaten…</translation>
    </message>
    <message>
        <source>Letters are from</source>
        <translation>Mails komen van</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Regel voor regel</translation>
    </message>
    <message>
        <source>Line {n}: {sentence}</source>
        <translation>Regel {n}: {sentence}</translation>
    </message>
    <message>
        <source>Lines of Activity that are older go at the next clean-up.</source>
        <translation>Regels van de activiteit die ouder zijn, verdwijnen bij de volgende opruiming.</translation>
    </message>
    <message>
        <source>Link all {n}</source>
        <translation>Alle {n} verbinden</translation>
    </message>
    <message>
        <source>Link it to its event again…</source>
        <translation>Weer met de afspraak verbinden…</translation>
    </message>
    <message>
        <source>Link this booking to its event again?</source>
        <translation>Deze boeking weer met de afspraak verbinden?</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Luistert op</translation>
    </message>
    <message>
        <source>Listens here only</source>
        <translation>Luistert alleen hier</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Logbestand</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Lijken op elkaar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Look at Google every {choice} minutes</source>
        <translation>Elke {choice} minuten bij Google kijken</translation>
    </message>
    <message>
        <source>Look at each, and set right by hand what is still wrong.</source>
        <translation>Bekijk elk ervan, en zet met de hand recht wat nog niet klopt.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Bekijk het opnieuw en wijzig het dan.</translation>
    </message>
    <message>
        <source>Look at least every {choice} minutes where Google tells of changes by itself</source>
        <translation>Ten minste elke {choice} minuten kijken waar Google wijzigingen vanzelf meldt</translation>
    </message>
    <message>
        <source>Look at the network, the proxy and the clock of this computer.</source>
        <translation>Kijk naar het netwerk, de proxy en de klok van deze computer.</translation>
    </message>
    <message>
        <source>Look at the preview first: much may have changed meanwhile.</source>
        <translation>Bekijk eerst het voorbeeld: er kan intussen veel zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Look through the rules, then switch Active on in the header.</source>
        <translation>Loop de regels na, en zet daarna Actief aan in de kop.</translation>
    </message>
    <message>
        <source>Looked through {n} % of the journal</source>
        <translation>{n} % van het logboek doorzocht</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Looks at {what}</source>
        <translation>Kijkt naar {what}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Mail me about trouble at {choice}</source>
        <translation>Mail mij bij problemen op {choice}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Mail to guests</source>
        <translation>Mail aan gasten</translation>
    </message>
    <message>
        <source>Mailed to {to}.</source>
        <translation>Gemaild aan {to}.</translation>
    </message>
    <message>
        <source>Make 1 item…</source>
        <translation>1 item maken…</translation>
    </message>
    <message>
        <source>Make a new event for this booking?</source>
        <translation>Een nieuwe afspraak maken voor deze boeking?</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Maak een project</translation>
    </message>
    <message>
        <source>Make it a single event in Google, or let go of it: its occurrences become bookings.</source>
        <translation>Maak er in Google een losse afspraak van, of laat haar los: de losse keren worden boekingen.</translation>
    </message>
    <message>
        <source>Make none of the {n}</source>
        <translation>Geen van de {n} maken</translation>
    </message>
    <message>
        <source>Make nothing</source>
        <translation>Niets maken</translation>
    </message>
    <message>
        <source>Make the event again…</source>
        <translation>De afspraak opnieuw maken…</translation>
    </message>
    <message>
        <source>Make {n} items…</source>
        <translation>{n} items maken…</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Mappings: {here} now, {there} in the copy</source>
        <translation>Koppelingen: {here} nu, {there} in de kopie</translation>
    </message>
    <message>
        <source>Mark as PRODUCTION</source>
        <translation>Markeren als PRODUCTIE</translation>
    </message>
    <message>
        <source>Mark as TEST</source>
        <translation>Markeren als TEST</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Gemarkeerd als</translation>
    </message>
    <message>
        <source>Meetings, reminders and time</source>
        <translation>Vergaderingen, herinneringen en tijd</translation>
    </message>
    <message>
        <source>Messages from Google stop for some seconds, then go the new way.</source>
        <translation>Berichten van Google stoppen enkele seconden en gaan dan de nieuwe weg.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Move 1 item…</source>
        <translation>1 item verplaatsen…</translation>
    </message>
    <message>
        <source>Move {n} items…</source>
        <translation>{n} items verplaatsen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <source>Name the app and give an e-mail address. Audience: “Internal” with Google Workspace, else “External”.</source>
        <translation>Geef de app een naam en vul een e-mailadres in. Doelgroep: “Intern” met Google Workspace, anders “Extern”.</translation>
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
        <source>Neither side is touched. It ends by itself once the event is a single one again.</source>
        <translation>Geen van beide kanten wordt aangeraakt. Het eindigt vanzelf zodra het weer een losse afspraak is.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
    <message>
        <source>New bookings</source>
        <translation>Nieuwe boekingen</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Nieuwe afspraken</translation>
    </message>
    <message>
        <source>New events in Google</source>
        <translation>Nieuwe afspraken in Google</translation>
    </message>
    <message>
        <source>New events in “{calendar}” become bookings of {object} instead of {before}.</source>
        <translation>Nieuwe afspraken in “{calendar}” worden boekingen van {object} in plaats van {before}.</translation>
    </message>
    <message>
        <source>New events in “{calendar}” become bookings of {object}.</source>
        <translation>Nieuwe afspraken in “{calendar}” worden boekingen van {object}.</translation>
    </message>
    <message>
        <source>New events in “{calendar}” stay in Google and become no bookings.</source>
        <translation>Nieuwe afspraken in “{calendar}” blijven in Google en worden geen boekingen.</translation>
    </message>
    <message>
        <source>New in Google</source>
        <translation>Nieuw in Google</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>Er is geen adres opgegeven.</translation>
    </message>
    <message>
        <source>No booking</source>
        <translation>Geen boeking</translation>
    </message>
    <message>
        <source>No booking and no event is changed by it.</source>
        <translation>Er wijzigt geen boeking en geen afspraak door.</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>Geen agenda</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Geen afspraak</translation>
    </message>
    <message>
        <source>No event changes now. The rules count from the next change on.</source>
        <translation>Er wijzigt nu geen afspraak. De regels gelden vanaf de volgende wijziging.</translation>
    </message>
    <message>
        <source>No event changes.</source>
        <translation>Er wijzigt geen afspraak.</translation>
    </message>
    <message>
        <source>No event is made for it, whatever its status. You can take it back any time.</source>
        <translation>Er wordt geen afspraak voor gemaakt, wat de status ook is. U kunt dit altijd terugdraaien.</translation>
    </message>
    <message>
        <source>No guest is told.</source>
        <translation>Geen gast krijgt bericht.</translation>
    </message>
    <message>
        <source>No object: each has a mapping of its own.</source>
        <translation>Geen object: elk heeft een eigen koppeling.</translation>
    </message>
    <message>
        <source>No public address leads here yet.</source>
        <translation>Er leidt nog geen openbaar adres hierheen.</translation>
    </message>
    <message>
        <source>No round was finished.</source>
        <translation>Er is geen ronde afgemaakt.</translation>
    </message>
    <message>
        <source>Nobody is mailed.</source>
        <translation>Niemand wordt gemaild.</translation>
    </message>
    <message>
        <source>Nobody needs it and it cannot be stopped; it ends by itself.</source>
        <translation>Niemand heeft het nodig en het kan niet worden gestopt; het eindigt vanzelf.</translation>
    </message>
    <message>
        <source>Not Found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Nog niet bekeken.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Niet bereikbaar</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Klopt nog niet</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Nog niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>Notes:
{notes}</source>
        <translation>Notities:
{notes}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Er wijzigt niets.</translation>
    </message>
    <message>
        <source>Nothing differs from what is set up here.</source>
        <translation>Niets verschilt van wat hier is ingericht.</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Nothing is read or written; changes here wait and are sent afterwards.</source>
        <translation>Er wordt niets gelezen of geschreven; wijzigingen hier wachten en worden daarna verzonden.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Er wordt niets verzonden</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation>Er wordt niets heen verzonden tot u beslist.</translation>
    </message>
    <message>
        <source>Nothing moves in either direction for this account. No booking is lost.</source>
        <translation>Voor dit account beweegt er niets, in geen van beide richtingen. Er gaat geen boeking verloren.</translation>
    </message>
    <message>
        <source>Nothing moves in either direction. Bookings can be changed meanwhile.</source>
        <translation>Er beweegt niets, in geen van beide richtingen. Boekingen kunnen intussen worden gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing of this sync can be taken back any more.</source>
        <translation>Van deze ronde kan niets meer worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Nothing syncs at present.</source>
        <translation>Er wordt op dit moment niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Nothing syncs by itself at present.</source>
        <translation>Er wordt op dit moment niets vanzelf gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Er wacht niets op verzending.</translation>
    </message>
    <message>
        <source>Nothing was half-written. This closes by itself with the next complete sync; if it comes back, please report it with gcaldesk.log.</source>
        <translation>Er is niets half geschreven. Dit sluit vanzelf bij de volgende volledige synchronisatie; komt het terug, meld het dan alstublieft, met gcaldesk.log erbij.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Nothing, unless it keeps coming back.</source>
        <translation>Niets, tenzij het blijft terugkomen.</translation>
    </message>
    <message>
        <source>Nothing: what people changed since is left as it is.</source>
        <translation>Niets: wat mensen sindsdien hebben gewijzigd, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Numbers of bookings and events, times and kinds of errors. Titles, names, e-mail addresses, tokens and passwords are taken out before a line is written. It never grows beyond 5 MB.</source>
        <translation>Aantallen boekingen en afspraken, tijden en soorten fouten. Titels, namen, e-mailadressen, tokens en wachtwoorden worden weggehaald voordat een regel wordt geschreven. Het wordt nooit groter dan 5 MB.</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-client</translation>
    </message>
    <message>
        <source>Of Google’s allowance, each account uses at most</source>
        <translation>Van wat Google toestaat, gebruikt elk account hoogstens</translation>
    </message>
    <message>
        <source>Of a booking it may change {choice}</source>
        <translation>Van een boeking mag worden gewijzigd: {choice}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Once applied</source>
        <translation>Na het toepassen</translation>
    </message>
    <message>
        <source>One for each calendar would be: {names}.</source>
        <translation>Een voor elke agenda zou zijn: {names}.</translation>
    </message>
    <message>
        <source>One lets gcaldesk see calendars and read events, the other lets it write events.</source>
        <translation>Met de ene ziet gcaldesk agenda’s en leest het afspraken, met de andere schrijft het afspraken.</translation>
    </message>
    <message>
        <source>Only a booking that arrives in Google, and an event that arrives here, prove it all.</source>
        <translation>Alleen een boeking die in Google aankomt, en een afspraak die hier aankomt, bewijzen alles.</translation>
    </message>
    <message>
        <source>Only a sandbox on this machine can be asked that.</source>
        <translation>Dat kan alleen van een oefenomgeving op deze computer worden gevraagd.</translation>
    </message>
    <message>
        <source>Only real objects and calendars</source>
        <translation>Alleen echte objecten en agenda’s</translation>
    </message>
    <message>
        <source>Only the lines of this sync</source>
        <translation>Alleen de regels van deze ronde</translation>
    </message>
    <message>
        <source>Only this booking&apos;s event: it is left as it stands in Google.</source>
        <translation>Alleen de afspraak van deze boeking: die blijft zoals ze in Google staat.</translation>
    </message>
    <message>
        <source>Only this booking: all others go on.</source>
        <translation>Alleen deze boeking: alle andere gaan door.</translation>
    </message>
    <message>
        <source>Only this booking: writing to its event would change every occurrence.</source>
        <translation>Alleen deze boeking: de afspraak beschrijven zou elke keer van de reeks wijzigen.</translation>
    </message>
    <message>
        <source>Only this calendar: what Google sent was thrown away, no booking was touched.</source>
        <translation>Alleen deze agenda: wat Google stuurde is weggegooid, geen boeking is aangeraakt.</translation>
    </message>
    <message>
        <source>Only those invited see its details</source>
        <translation>Alleen genodigden zien de details</translation>
    </message>
    <message>
        <source>Only what happened to it</source>
        <translation>Alleen wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Only what is listed. Everything else of that run was taken back.</source>
        <translation>Alleen wat is opgesomd. Al het andere van die ronde is teruggedraaid.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Activiteit openen</translation>
    </message>
    <message>
        <source>Open Dashboard</source>
        <translation>Dashboard openen</translation>
    </message>
    <message>
        <source>Open Diagnostics</source>
        <translation>Diagnose openen</translation>
    </message>
    <message>
        <source>Open Mappings</source>
        <translation>Koppelingen openen</translation>
    </message>
    <message>
        <source>Open Push</source>
        <translation>Push openen</translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation>Regels openen</translation>
    </message>
    <message>
        <source>Open in Google</source>
        <translation>Openen in Google</translation>
    </message>
    <message>
        <source>Open push and diagnostics</source>
        <translation>Push en diagnose openen</translation>
    </message>
    <message>
        <source>Open the API&apos;s page, check that the right project is chosen at the top, and press Enable.</source>
        <translation>Open de pagina van de API, controleer of bovenaan het juiste project is gekozen, en druk op Inschakelen.</translation>
    </message>
    <message>
        <source>Open the activity</source>
        <translation>De activiteit openen</translation>
    </message>
    <message>
        <source>Open the activity, choose the run and take it back there.</source>
        <translation>Open de activiteit, kies de ronde en draai die daar terug.</translation>
    </message>
    <message>
        <source>Open the calendar in Google instead.</source>
        <translation>Open in plaats daarvan de agenda in Google.</translation>
    </message>
    <message>
        <source>Open the issues</source>
        <translation>De aandachtspunten openen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>De instellingen openen</translation>
    </message>
    <message>
        <source>Open what waits</source>
        <translation>Openen wat wacht</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>“{name}” openen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Our part of the event&apos;s text is {choice}</source>
        <translation>Ons deel van de tekst van de afspraak is {choice}</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTIE</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Gepauzeerd tot u hervat</translation>
    </message>
    <message>
        <source>Paused until {at}</source>
        <translation>Gepauzeerd tot {at}</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>Pauw</translation>
    </message>
    <message>
        <source>Permission to edit events</source>
        <translation>Machtiging om afspraken te bewerken</translation>
    </message>
    <message>
        <source>Permission to see calendars</source>
        <translation>Machtiging om agenda’s te zien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Polling and renewal are running</source>
        <translation>Bekijken en vernieuwen werken</translation>
    </message>
    <message>
        <source>Press “Enable”.</source>
        <translation>Druk op “Inschakelen”.</translation>
    </message>
    <message>
        <source>Press “Publish app”, so that it is “In production”: else every sign-in ends after seven days. With the audience “Internal” there is nothing to do.</source>
        <translation>Druk op “App publiceren”, zodat die “In productie” is: anders eindigt elke aanmelding na zeven dagen. Met de doelgroep “Intern” hoeft u niets te doen.</translation>
    </message>
    <message>
        <source>Privacy &amp; logs</source>
        <translation>Privacy &amp; logboek</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Production OAuth client with its own secret</source>
        <translation>OAuth-client voor productie met een eigen geheim</translation>
    </message>
    <message>
        <source>Production: for daily work</source>
        <translation>Productie: voor het dagelijkse werk</translation>
    </message>
    <message>
        <source>Project number {number}.</source>
        <translation>Projectnummer {number}.</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewezen</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Publish the app</source>
        <translation>Publiceer de app</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Push does not work.</source>
        <translation>Push werkt niet.</translation>
    </message>
    <message>
        <source>Push is off.</source>
        <translation>Push staat uit.</translation>
    </message>
    <message>
        <source>Push is on: gcaldesk opens another one within a minute.</source>
        <translation>Push staat aan: gcaldesk opent binnen een minuut een nieuw kanaal.</translation>
    </message>
    <message>
        <source>Push listener</source>
        <translation>Push-ontvanger</translation>
    </message>
    <message>
        <source>Push listener and tunnel</source>
        <translation>Push-ontvanger en tunnel</translation>
    </message>
    <message>
        <source>Put aside until it changes</source>
        <translation>Opzijgezet tot het wijzigt</translation>
    </message>
    <message>
        <source>Put right what Google names, then try again.</source>
        <translation>Zet recht wat Google noemt, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Rate Limit Exceeded</source>
        <translation>Te veel aanvragen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Helemaal gelezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Herkend</translation>
    </message>
    <message>
        <source>Refused, with a remark</source>
        <translation>Geweigerd, met een opmerking</translation>
    </message>
    <message>
        <source>Register the address that setting up shows under Authorised redirect URIs. A desktop client needs none.</source>
        <translation>Registreer het adres dat bij het instellen wordt getoond onder Geautoriseerde omleidings-URI’s. Een desktopclient heeft er geen nodig.</translation>
    </message>
    <message>
        <source>Remove the event when the booking becomes {choice}</source>
        <translation>De afspraak verwijderen wanneer de boeking {choice} wordt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Renew the channels. Where Google refuses one, the calendar is polled.</source>
        <translation>Vernieuw de kanalen. Weigert Google er een, dan wordt die agenda regelmatig bekeken.</translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation>Wordt zo vernieuwd</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Requests in a minute</source>
        <translation>Aanvragen/min</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Restart the service after each update, then tick this.</source>
        <translation>Herstart de dienst na elke update en vink dit daarna aan.</translation>
    </message>
    <message>
        <source>Restarted after the last update</source>
        <translation>Herstart na de laatste update</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Nu hervatten</translation>
    </message>
    <message>
        <source>Rollback known</source>
        <translation>Terugdraaien is bekend</translation>
    </message>
    <message>
        <source>Rules are set, the account is active</source>
        <translation>Regels zijn ingesteld, het account is actief</translation>
    </message>
    <message>
        <source>Rules, links and Activity are those of the copy.</source>
        <translation>Regels, verbindingen en activiteit zijn die van de kopie.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Voer alle controles opnieuw uit.</translation>
    </message>
    <message>
        <source>Run the end-to-end test: it makes a marked booking and event at night, far ahead, follows them both ways and removes them.</source>
        <translation>Voer de ketentest uit: die maakt een gemarkeerde boeking en afspraak in de nacht, ver vooruit, volgt ze in beide richtingen en verwijdert ze.</translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation>De test uitvoeren</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Draait</translation>
    </message>
    <message>
        <source>Running since {since}, heard of within the last minute.</source>
        <translation>Draait sinds {since}, gaf binnen de laatste minuut een teken.</translation>
    </message>
    <message>
        <source>S&amp;witch it off again</source>
        <translation>Weer &amp;uitzetten</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Vei&amp;ligheid</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salie</translation>
    </message>
    <message>
        <source>Say when it was checked.</source>
        <translation>Zeg wanneer het is gecontroleerd.</translation>
    </message>
    <message>
        <source>Say who has checked it.</source>
        <translation>Zeg wie het heeft gecontroleerd.</translation>
    </message>
    <message>
        <source>Say who is asking</source>
        <translation>Zeg wie het vraagt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>See what &amp;kept it</source>
        <translation>Zien wat het te&amp;genhield</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>Send all {n} again</source>
        <translation>Alle {n} opnieuw verzenden</translation>
    </message>
    <message>
        <source>Send the bookings over them, or leave the events until their booking changes.</source>
        <translation>Verzend de boekingen eroverheen, of laat de afspraken tot hun boeking wijzigt.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient voor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings › Notifications ([mail] in config.toml)</source>
        <translation>Instellingen › Meldingen ([mail] in config.toml)</translation>
    </message>
    <message>
        <source>Show the Zoom link of the booking&apos;s field {choice} in text and place</source>
        <translation>De Zoom-link uit het veld {choice} van de boeking tonen in tekst en plaats</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>Shown back to {at}</source>
        <translation>Getoond tot en met {at}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Sign in again and leave every box ticked.</source>
        <translation>Meld u opnieuw aan en laat elk vakje aangevinkt.</translation>
    </message>
    <message>
        <source>Sign in again with the same Google account.</source>
        <translation>Meld u opnieuw aan met hetzelfde Google-account.</translation>
    </message>
    <message>
        <source>Sign in again; links, mappings and rules are kept.</source>
        <translation>Meld u opnieuw aan; verbindingen, koppelingen en regels blijven.</translation>
    </message>
    <message>
        <source>Sign in with an account that belongs to the organisation and share the calendars with it.</source>
        <translation>Meld u aan met een account dat van de organisatie is en deel de agenda’s ermee.</translation>
    </message>
    <message>
        <source>Sign it out instead to keep everything for later.</source>
        <translation>Meld het in plaats daarvan af om alles voor later te bewaren.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Signed in as {email}; {count} calendars listed.</source>
        <translation>Aangemeld als {email}; {count} agenda’s in de lijst.</translation>
    </message>
    <message>
        <source>Signed in {at}. Google does not tell programs whether it is published.</source>
        <translation>Aangemeld op {at}. Google zegt programma’s niet of het is gepubliceerd.</translation>
    </message>
    <message>
        <source>Since {at} only what changed is asked for.</source>
        <translation>Sinds {at} wordt alleen gevraagd wat is gewijzigd.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Some are removed: look at the rows marked so.</source>
        <translation>Sommige worden verwijderd: bekijk de rijen die zo zijn gemarkeerd.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Starten bij het aanmelden</translation>
    </message>
    <message>
        <source>Start gcaldesk when I log in</source>
        <translation>gcaldesk starten wanneer ik me aanmeld</translation>
    </message>
    <message>
        <source>Start it again with the same data folder: gcaldesk sandbox</source>
        <translation>Start haar weer met dezelfde gegevensmap: gcaldesk sandbox</translation>
    </message>
    <message>
        <source>Start it again: gcaldesk sandbox</source>
        <translation>Start haar weer: gcaldesk sandbox</translation>
    </message>
    <message>
        <source>Start-up &amp; look</source>
        <translation>Starten &amp; uiterlijk</translation>
    </message>
    <message>
        <source>Started again as you left it, at a new address.</source>
        <translation>Weer gestart zoals u hem achterliet, op een nieuw adres.</translation>
    </message>
    <message>
        <source>Started again as you left it.</source>
        <translation>Weer gestart zoals u hem achterliet.</translation>
    </message>
    <message>
        <source>Started anew: what it had kept cannot be read.</source>
        <translation>Opnieuw begonnen: wat bewaard was, is niet te lezen.</translation>
    </message>
    <message>
        <source>Starting it again…</source>
        <translation>Wordt weer gestart…</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Step 1 is your consent in the browser, step 2 the connection that came of it.</source>
        <translation>Stap 1 is uw toestemming in de browser, stap 2 de verbinding die eruit volgde.</translation>
    </message>
    <message>
        <source>Stop the other one first, then take the calendar over.</source>
        <translation>Stop eerst de andere en neem de agenda dan over.</translation>
    </message>
    <message>
        <source>Stop the other one, or test there: gcaldesk doctor --end-to-end</source>
        <translation>Stop de andere, of test daar: gcaldesk doctor --end-to-end</translation>
    </message>
    <message>
        <source>Switch Active off in the header: all writing stops, nothing is deleted. Switch it on again, then tick this.</source>
        <translation>Zet Actief uit in de kop: al het schrijven stopt, er wordt niets verwijderd. Zet het weer aan en vink dit daarna aan.</translation>
    </message>
    <message>
        <source>Switch Active on and let gcaldesk run, in this window or as a service.</source>
        <translation>Zet Actief aan en laat gcaldesk draaien, in dit venster of als dienst.</translation>
    </message>
    <message>
        <source>Switch on the Google Calendar API</source>
        <translation>Schakel de Google Calendar API in</translation>
    </message>
    <message>
        <source>Switch on what is named, in the Google Cloud Console.</source>
        <translation>Schakel in de Google Cloud Console in wat wordt genoemd.</translation>
    </message>
    <message>
        <source>Switch the rule off, or map a calendar that can have meetings.</source>
        <translation>Zet de regel uit, of koppel een agenda die vergaderingen kan hebben.</translation>
    </message>
    <message>
        <source>Sync now, and look what kept it.</source>
        <translation>Synchroniseer nu en kijk wat het tegenhield.</translation>
    </message>
    <message>
        <source>Sync {n}</source>
        <translation>Ronde {n}</translation>
    </message>
    <message>
        <source>Sync, then look through Activity and open one event in Google.</source>
        <translation>Synchroniseer, loop daarna de activiteit door en open één afspraak in Google.</translation>
    </message>
    <message>
        <source>Syncing is paused. Resume it first.</source>
        <translation>Het synchroniseren is gepauzeerd. Hervat het eerst.</translation>
    </message>
    <message>
        <source>Syncing paused for a moment. Nothing was half-written.</source>
        <translation>Het synchroniseren pauzeerde even. Er is niets half geschreven.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS vanaf het begin</translation>
    </message>
    <message>
        <source>Take all {n} over</source>
        <translation>Alle {n} overnemen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Tangerine</source>
        <translation>Mandarijn</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: try it out first</source>
        <translation>Test: eerst uitproberen</translation>
    </message>
    <message>
        <source>Tested from end to end</source>
        <translation>Van begin tot eind getest</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>That is all there is.</source>
        <translation>Dat is alles.</translation>
    </message>
    <message>
        <source>That moment has passed.</source>
        <translation>Dat moment is voorbij.</translation>
    </message>
    <message>
        <source>The account is inactive now: nothing is written.</source>
        <translation>Het account is nu inactief: er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Het account is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The account may sign in</source>
        <translation>Het account mag zich aanmelden</translation>
    </message>
    <message>
        <source>The accounts are off. Look at what a sync would do, then switch them on in the header: every calendar is read whole, and where three or more would go, they wait for you as an issue.</source>
        <translation>De accounts staan uit. Bekijk wat een synchronisatie zou doen, en zet ze daarna aan in de kop: elke agenda wordt helemaal gelezen, en waar er drie of meer zouden verdwijnen, wachten ze op u als aandachtspunt.</translation>
    </message>
    <message>
        <source>The address leads here.</source>
        <translation>Het adres leidt hierheen.</translation>
    </message>
    <message>
        <source>The address that leads here is</source>
        <translation>Het adres dat hierheen leidt is</translation>
    </message>
    <message>
        <source>The booking follows</source>
        <translation>De boeking volgt</translation>
    </message>
    <message>
        <source>The booking is cancelled</source>
        <translation>De boeking wordt geannuleerd</translation>
    </message>
    <message>
        <source>The booking now</source>
        <translation>De boeking nu</translation>
    </message>
    <message>
        <source>The booking stays as it is</source>
        <translation>De boeking blijft zoals ze is</translation>
    </message>
    <message>
        <source>The booking stays, cancelled.</source>
        <translation>De boeking blijft, geannuleerd.</translation>
    </message>
    <message>
        <source>The booking stays, without an event</source>
        <translation>De boeking blijft, zonder afspraak</translation>
    </message>
    <message>
        <source>The booking then</source>
        <translation>De boeking daarna</translation>
    </message>
    <message>
        <source>The booking was changed meanwhile.</source>
        <translation>De boeking is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The booking was made from this event, so it follows the event.</source>
        <translation>De boeking is van deze afspraak gemaakt, dus ze volgt de afspraak.</translation>
    </message>
    <message>
        <source>The bookings are sent as usual.</source>
        <translation>De boekingen worden zoals altijd verzonden.</translation>
    </message>
    <message>
        <source>The bookings go out as soon as the calendar may be written.</source>
        <translation>De boekingen worden verzonden zodra in de agenda mag worden geschreven.</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>De bundel kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The change guard holds 1 of them and asks you first.</source>
        <translation>De wijzigingsbewaking houdt er 1 vast en vraagt het u eerst.</translation>
    </message>
    <message>
        <source>The change guard holds {n} of them and asks you first.</source>
        <translation>De wijzigingsbewaking houdt er {n} vast en vraagt het u eerst.</translation>
    </message>
    <message>
        <source>The change guard would hold 1 of these until you approve it under Issues.</source>
        <translation>De wijzigingsbewaking zou er hiervan 1 vasthouden tot u het goedkeurt onder Aandachtspunten.</translation>
    </message>
    <message>
        <source>The change guard would hold {n} of these until you approve them under Issues.</source>
        <translation>De wijzigingsbewaking zou er hiervan {n} vasthouden tot u ze goedkeurt onder Aandachtspunten.</translation>
    </message>
    <message>
        <source>The channel could not be stopped.</source>
        <translation>Het kanaal kon niet worden gestopt.</translation>
    </message>
    <message>
        <source>The command is</source>
        <translation>De opdracht is</translation>
    </message>
    <message>
        <source>The connection is protected by</source>
        <translation>De verbinding is beveiligd met</translation>
    </message>
    <message>
        <source>The copy is of another installation. If that one still runs on another computer, stop it for good first; gcaldesk has to be opened anew afterwards.</source>
        <translation>De kopie is van een andere installatie. Draait die nog op een andere computer, stop haar dan eerst voorgoed; gcaldesk moet daarna opnieuw worden geopend.</translation>
    </message>
    <message>
        <source>The customer of a booking {choice}</source>
        <translation>De klant van een boeking {choice}</translation>
    </message>
    <message>
        <source>The end of the name says which it is.</source>
        <translation>Het einde van de naam zegt welk het is.</translation>
    </message>
    <message>
        <source>The event became a series. One booking never changes a whole series.</source>
        <translation>De afspraak werd een reeks. Eén boeking wijzigt nooit een hele reeks.</translation>
    </message>
    <message>
        <source>The event changes</source>
        <translation>De afspraak wijzigt</translation>
    </message>
    <message>
        <source>The event is removed</source>
        <translation>De afspraak wordt verwijderd</translation>
    </message>
    <message>
        <source>The event moves</source>
        <translation>De afspraak verhuist</translation>
    </message>
    <message>
        <source>The event stays in {calendar} and the booking stays here. From then on neither follows the other. Nobody is mailed, and you can link them again.</source>
        <translation>De afspraak blijft in {calendar} en de boeking blijft hier. Vanaf dan volgt geen van beide de ander. Niemand wordt gemaild, en u kunt ze weer verbinden.</translation>
    </message>
    <message>
        <source>The event was made in Google. Only its time is ever changed from here.</source>
        <translation>De afspraak is in Google gemaakt. Van hieruit wijzigt alleen de tijd ervan.</translation>
    </message>
    <message>
        <source>The event&apos;s colour: {choice}</source>
        <translation>De kleur van de afspraak: {choice}</translation>
    </message>
    <message>
        <source>The event&apos;s title is {choice}</source>
        <translation>De titel van de afspraak is {choice}</translation>
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
        <source>The first of them</source>
        <translation>De eerste ervan</translation>
    </message>
    <message>
        <source>The first sync is the largest; look at it before you rely on it.</source>
        <translation>De eerste synchronisatie is de grootste; bekijk haar voordat u erop vertrouwt.</translation>
    </message>
    <message>
        <source>The language acts when gcaldesk is opened anew.</source>
        <translation>De taal werkt zodra gcaldesk opnieuw is geopend.</translation>
    </message>
    <message>
        <source>The language is</source>
        <translation>De taal is</translation>
    </message>
    <message>
        <source>The last end-to-end test</source>
        <translation>De laatste ketentest</translation>
    </message>
    <message>
        <source>The last run took {n} s</source>
        <translation>De laatste ronde duurde {n} s</translation>
    </message>
    <message>
        <source>The listed events stand as before that run and differ from their bookings.</source>
        <translation>De genoemde afspraken staan als vóór die ronde en verschillen van hun boekingen.</translation>
    </message>
    <message>
        <source>The mapping of this calendar goes from bookings to Google only.</source>
        <translation>De koppeling van deze agenda gaat alleen van boekingen naar Google.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>The new booking</source>
        <translation>De nieuwe boeking</translation>
    </message>
    <message>
        <source>The next look at Google is planned anew.</source>
        <translation>De volgende blik op Google wordt opnieuw gepland.</translation>
    </message>
    <message>
        <source>The next request to Google goes the new way.</source>
        <translation>De volgende aanvraag aan Google gaat de nieuwe weg.</translation>
    </message>
    <message>
        <source>The next round reads it again as a whole; a sound list ends this by itself.</source>
        <translation>De volgende ronde leest hem weer helemaal; een goede lijst beëindigt dit vanzelf.</translation>
    </message>
    <message>
        <source>The next sync finds their events gone, and asks you before it cancels any booking for that.</source>
        <translation>De volgende synchronisatie ziet dat hun afspraken weg zijn, en vraagt het u voordat ze daarom een boeking annuleert.</translation>
    </message>
    <message>
        <source>The next sync looks for the event in {calendar} and links it again. Where they differ, the event gets what the booking says. If it is gone, a new one is made.</source>
        <translation>De volgende synchronisatie zoekt de afspraak in {calendar} en verbindt haar weer. Waar ze verschillen, krijgt de afspraak wat de boeking zegt. Is ze weg, dan wordt een nieuwe gemaakt.</translation>
    </message>
    <message>
        <source>The next sync makes a new event in {calendar}. {why} Guests are told as the rule on mails says.</source>
        <translation>De volgende synchronisatie maakt een nieuwe afspraak in {calendar}. {why} Gasten krijgen bericht zoals de regel over mails zegt.</translation>
    </message>
    <message>
        <source>The next sync reads the whole calendar again.</source>
        <translation>De volgende synchronisatie leest de hele agenda opnieuw.</translation>
    </message>
    <message>
        <source>The next sync sends what is new; nobody gets a mail because of it.</source>
        <translation>De volgende synchronisatie verzendt wat nieuw is; niemand krijgt er een mail door.</translation>
    </message>
    <message>
        <source>The opening hours are {choice}</source>
        <translation>De openingstijden zijn {choice}</translation>
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
        <source>The present data is copied to the folder of copies first, so this can be undone.</source>
        <translation>De huidige gegevens worden eerst naar de map met kopieën gekopieerd, dus dit kan worden teruggedraaid.</translation>
    </message>
    <message>
        <source>The program goes on more slowly by itself.</source>
        <translation>Het programma gaat vanzelf langzamer door.</translation>
    </message>
    <message>
        <source>The program looks at this itself.</source>
        <translation>Het programma bekijkt dit zelf.</translation>
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
        <source>The proxy is</source>
        <translation>De proxy is</translation>
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
        <source>The public address is not there or not tested yet.</source>
        <translation>Het openbare adres ontbreekt of is nog niet getest.</translation>
    </message>
    <message>
        <source>The public address led to this computer at {at}.</source>
        <translation>Het openbare adres leidde op {at} naar deze computer.</translation>
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
        <source>The reading was stopped.</source>
        <translation>Het lezen is gestopt.</translation>
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
        <source>The rules of this account are forgotten; its lines in Activity stay.</source>
        <translation>De regels van dit account worden vergeten; de regels in de activiteit blijven.</translation>
    </message>
    <message>
        <source>The rules of “{name}” use the status “{word}”.</source>
        <translation>De regels van “{name}” gebruiken de status “{word}”.</translation>
    </message>
    <message>
        <source>The rules say which bookings become events and what Google may change.</source>
        <translation>De regels zeggen welke boekingen afspraken worden en wat Google mag wijzigen.</translation>
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
        <source>The same detail was changed here and in Google. Nothing is overwritten.</source>
        <translation>Hetzelfde gegeven is hier én in Google gewijzigd. Er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>The sandbox cannot be started.</source>
        <translation>De oefenomgeving kan niet worden gestart.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>De oefenomgeving antwoordt niet.</translation>
    </message>
    <message>
        <source>The sandbox has left no client file here.</source>
        <translation>De oefenomgeving heeft hier geen clientbestand achtergelaten.</translation>
    </message>
    <message>
        <source>The secrets could not be saved.</source>
        <translation>De geheimen konden niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>De dienst</translation>
    </message>
    <message>
        <source>The set-up of 1 account is in {file}.</source>
        <translation>De inrichting van 1 account staat in {file}.</translation>
    </message>
    <message>
        <source>The set-up of {n} accounts is in {file}.</source>
        <translation>De inrichting van {n} accounts staat in {file}.</translation>
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
        <source>The share of Google’s allowance acts when gcaldesk is opened anew.</source>
        <translation>Het deel van wat Google toestaat werkt zodra gcaldesk opnieuw is geopend.</translation>
    </message>
    <message>
        <source>The sign-in of {at} ended after a week: the app is in “Testing”.</source>
        <translation>De aanmelding van {at} eindigde na een week: de app is in “Testen”.</translation>
    </message>
    <message>
        <source>The sign-in of {at} has outlived the 7 days of “Testing”.</source>
        <translation>De aanmelding van {at} heeft de 7 dagen van “Testen” overleefd.</translation>
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
        <source>The syncing is alive</source>
        <translation>Het synchroniseren leeft</translation>
    </message>
    <message>
        <source>The syncing runs inside this window.</source>
        <translation>Het synchroniseren draait in dit venster.</translation>
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
        <source>The test account uses the same client {client}.</source>
        <translation>Het testaccount gebruikt dezelfde client {client}.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>De test is gestopt.</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>De titel is te lang.</translation>
    </message>
    <message>
        <source>The title or text no longer fits its template, so it cannot be read.</source>
        <translation>De titel of tekst past niet meer in het sjabloon en kan dus niet worden gelezen.</translation>
    </message>
    <message>
        <source>The title {choice}</source>
        <translation>De titel {choice}</translation>
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
        <source>The tunnel is made by</source>
        <translation>De tunnel wordt gemaakt door</translation>
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
        <source>The way to Google</source>
        <translation>De weg naar Google</translation>
    </message>
    <message>
        <source>The window is</source>
        <translation>Het venster is</translation>
    </message>
    <message>
        <source>The window shows PRODUCTION.</source>
        <translation>Het venster toont PRODUCTIE.</translation>
    </message>
    <message>
        <source>The window shows TEST.</source>
        <translation>Het venster toont TEST.</translation>
    </message>
    <message>
        <source>Then changes arrive within seconds. Without it, polling finds them within minutes.</source>
        <translation>Dan komen wijzigingen binnen enkele seconden aan. Zonder worden ze door kijken binnen enkele minuten gevonden.</translation>
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
        <source>There is no event</source>
        <translation>Er is geen afspraak</translation>
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
        <source>There was no complete sync yet.</source>
        <translation>Er is nog geen volledige synchronisatie geweest.</translation>
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
        <source>These sound like a try-out: {names}.</source>
        <translation>Deze klinken als een probeersel: {names}.</translation>
    </message>
    <message>
        <source>They are left alone until you say which side is right.</source>
        <translation>Ze blijven ongemoeid tot u zegt welke kant klopt.</translation>
    </message>
    <message>
        <source>They become bookings of {object}, as the rules say.</source>
        <translation>Ze worden boekingen van {object}, zoals de regels zeggen.</translation>
    </message>
    <message>
        <source>They become bookings of {object}, which shares this calendar and is first.</source>
        <translation>Ze worden boekingen van {object}, dat deze agenda deelt en het eerste is.</translation>
    </message>
    <message>
        <source>They become bookings of {object}.</source>
        <translation>Ze worden boekingen van {object}.</translation>
    </message>
    <message>
        <source>They become bookings of {object}: of all that share this calendar it is first.</source>
        <translation>Ze worden boekingen van {object}: het eerste van alle die deze agenda delen.</translation>
    </message>
    <message>
        <source>They stay in Google, as the rules say.</source>
        <translation>Ze blijven in Google, zoals de regels zeggen.</translation>
    </message>
    <message>
        <source>They stay in Google: there is no object that could be booked.</source>
        <translation>Ze blijven in Google: er is geen object dat kan worden geboekt.</translation>
    </message>
    <message>
        <source>They stay in Google: this mapping only sends bookings there.</source>
        <translation>Ze blijven in Google: deze koppeling verzendt er alleen boekingen heen.</translation>
    </message>
    <message>
        <source>They were set on the page Rules.</source>
        <translation>Ze zijn ingesteld op de pagina Regels.</translation>
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
        <source>This account is inactive: it all waits until you switch it on.</source>
        <translation>Dit account is inactief: alles wacht tot u het aanzet.</translation>
    </message>
    <message>
        <source>This account may not see the calendar any more. Choose another one.</source>
        <translation>Dit account mag de agenda niet meer zien. Kies een andere.</translation>
    </message>
    <message>
        <source>This account may not write to the calendar: nothing can be sent.</source>
        <translation>Dit account mag niet in de agenda schrijven: er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>This account waits: nothing has been sent or taken over since it was switched on.</source>
        <translation>Dit account wacht: sinds het is aangezet, is niets verzonden of overgenomen.</translation>
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
        <source>This calendar is gone. Choose another one.</source>
        <translation>Deze agenda is weg. Kies een andere.</translation>
    </message>
    <message>
        <source>This calendar is only read: changes of its bookings wait here.</source>
        <translation>Deze agenda wordt alleen gelezen: wijzigingen van de boekingen ervan wachten hier.</translation>
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
        <source>This computer</source>
        <translation>Deze computer</translation>
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
        <source>This is not an e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
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
        <source>This plan was decided already.</source>
        <translation>Over dit plan is al beslist.</translation>
    </message>
    <message>
        <source>This sync changed nothing that could be taken back.</source>
        <translation>Deze ronde wijzigde niets dat kan worden teruggedraaid.</translation>
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
        <source>This window does not sync: another gcaldesk does.</source>
        <translation>Dit venster synchroniseert niet: een andere gcaldesk doet dat.</translation>
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
        <source>Ticked</source>
        <translation>Aangevinkt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time zones are known</source>
        <translation>Tijdzones zijn bekend</translation>
    </message>
    <message>
        <source>Times are those of {city}.</source>
        <translation>De tijden zijn die van {city}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To Google</source>
        <translation>Naar Google</translation>
    </message>
    <message>
        <source>To merge, choose a side for each of: {join}.</source>
        <translation>Kies om te combineren een kant voor elk van: {join}.</translation>
    </message>
    <message>
        <source>To sign in: {names}.</source>
        <translation>Aan te melden: {names}.</translation>
    </message>
    <message>
        <source>To {say_when} UTC.</source>
        <translation>Naar {say_when} UTC.</translation>
    </message>
    <message>
        <source>Token has been expired or revoked.</source>
        <translation>Het token is verlopen of ingetrokken.</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomaat</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Trouble is mailed to somebody</source>
        <translation>Problemen worden aan iemand gemaild</translation>
    </message>
    <message>
        <source>Trouble:

</source>
        <translation>Problemen:

</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Try all {n} again</source>
        <translation>Alle {n} opnieuw proberen</translation>
    </message>
    <message>
        <source>Try it apart: gcaldesk sandbox</source>
        <translation>Probeer het apart: gcaldesk sandbox</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
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
        <source>Two programs writing to one calendar would undo each other&apos;s work, so this one waits.</source>
        <translation>Twee programma’s die in één agenda schrijven, draaien elkaars werk terug; daarom wacht dit.</translation>
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
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Under Audience it must say “In production” or “Internal”. Publish it, then sign in again.</source>
        <translation>Onder Doelgroep moet “In productie” of “Intern” staan. Publiceer de app en meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Under “Test users”, if the audience is “External”. In “Testing”, Google ends every sign-in after seven days.</source>
        <translation>Onder “Testgebruikers”, als de doelgroep “Extern” is. In “Testen” beëindigt Google elke aanmelding na zeven dagen.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Teruggedraaid</translation>
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
        <source>Usually 127.0.0.1: only this computer reaches it.</source>
        <translation>Gewoonlijk 127.0.0.1: alleen deze computer bereikt het.</translation>
    </message>
    <message>
        <source>Usually 30 minutes: a message that got lost costs no more than that.</source>
        <translation>Gewoonlijk 30 minuten: meer kost een verloren bericht niet.</translation>
    </message>
    <message>
        <source>Usually 400 days; 0 keeps all. Only what is kept can be undone.</source>
        <translation>Gewoonlijk 400 dagen; 0 bewaart alles. Alleen wat bewaard is, kan worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Usually 5 minutes; from 1 to 1440.</source>
        <translation>Gewoonlijk 5 minuten; van 1 tot 1440.</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS, 25 with nothing.</source>
        <translation>Gewoonlijk 587 met STARTTLS, 465 met TLS, 25 zonder.</translation>
    </message>
    <message>
        <source>Usually 8791; 0 takes any that is free.</source>
        <translation>Gewoonlijk 8791; 0 neemt een vrije.</translation>
    </message>
    <message>
        <source>Usually STARTTLS.</source>
        <translation>Gewoonlijk STARTTLS.</translation>
    </message>
    <message>
        <source>Usually as the system is, light or dark.</source>
        <translation>Gewoonlijk zoals het systeem is, licht of donker.</translation>
    </message>
    <message>
        <source>Usually for problems. Each cause is told once until it is over.</source>
        <translation>Gewoonlijk bij problemen. Elke oorzaak wordt één keer gemeld tot ze voorbij is.</translation>
    </message>
    <message>
        <source>Usually it asks the first time. Syncing goes on only while it runs.</source>
        <translation>Gewoonlijk vraagt het de eerste keer. Het synchroniseren gaat alleen door zolang het draait.</translation>
    </message>
    <message>
        <source>Usually not at all: then gcaldesk looks by itself, which is enough for most.</source>
        <translation>Gewoonlijk helemaal niet: dan kijkt gcaldesk zelf, wat meestal genoeg is.</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Gewoonlijk uit.</translation>
    </message>
    <message>
        <source>Usually off. It then starts in the background, without a window.</source>
        <translation>Gewoonlijk uit. Het start dan op de achtergrond, zonder venster.</translation>
    </message>
    <message>
        <source>Usually what happens. Details help where support asks for them.</source>
        <translation>Gewoonlijk wat er gebeurt. Details helpen als de ondersteuning erom vraagt.</translation>
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
        <source>What is kept</source>
        <translation>Wat wordt bewaard</translation>
    </message>
    <message>
        <source>What people changed since is left as it is.</source>
        <translation>Wat mensen sindsdien wijzigden, blijft zoals het is.</translation>
    </message>
    <message>
        <source>What stands in the event in Google.</source>
        <translation>Wat er in de afspraak in Google staat.</translation>
    </message>
    <message>
        <source>What stood here before is kept as {file}.</source>
        <translation>Wat hier eerder stond, is bewaard als {file}.</translation>
    </message>
    <message>
        <source>What the log file holds</source>
        <translation>Wat er in het logbestand staat</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wat wacht</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Wat op u wacht</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>Wat al bekend was, blijft.</translation>
    </message>
    <message>
        <source>What was written could not be read back.</source>
        <translation>Wat was geschreven, kon niet worden teruggelezen.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou wijzigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>When an event changes, Google mails {choice}</source>
        <translation>Bij een wijziging van een afspraak mailt Google {choice}</translation>
    </message>
    <message>
        <source>When an event is deleted in Google, {choice}</source>
        <translation>Als een afspraak in Google wordt verwijderd: {choice}</translation>
    </message>
    <message>
        <source>When there is an event</source>
        <translation>Wanneer er een afspraak is</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Wanneer, wie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>While an External app is in Testing, Google lets in only the test users that it lists.</source>
        <translation>Zolang een externe app in Testen staat, laat Google alleen de testgebruikers toe die er staan.</translation>
    </message>
    <message>
        <source>Whoever is on duty has to know how to stop it without losing anything.</source>
        <translation>Wie dienst heeft, moet weten hoe het te stoppen zonder iets te verliezen.</translation>
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
        <source>With the password</source>
        <translation>Met het wachtwoord</translation>
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
        <source>Without details</source>
        <translation>Zonder details</translation>
    </message>
    <message>
        <source>Without it, Google answers none of the requests of this project.</source>
        <translation>Zonder dit beantwoordt Google geen enkele aanvraag van dit project.</translation>
    </message>
    <message>
        <source>Without push, look at Google every</source>
        <translation>Zonder push bij Google kijken elke</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Working out the effect was cancelled.</source>
        <translation>Het uitwerken van het gevolg is geannuleerd.</translation>
    </message>
    <message>
        <source>Working out the effect: {done} of {total}</source>
        <translation>Het gevolg uitrekenen: {done} van {total}</translation>
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
        <source>Write it as 2030-01-31.</source>
        <translation>Schrijf hem als 2030-01-31.</translation>
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
        <source>Writing is tried again by itself; nothing has to be done.</source>
        <translation>Het schrijven wordt vanzelf opnieuw geprobeerd; u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Written to: {calendars}.</source>
        <translation>Geschreven naar: {calendars}.</translation>
    </message>
    <message>
        <source>Yes, 1 booking may be as it was</source>
        <translation>Ja, 1 boeking mag worden als voorheen</translation>
    </message>
    <message>
        <source>Yes, 1 booking may go</source>
        <translation>Ja, 1 boeking mag weg</translation>
    </message>
    <message>
        <source>Yes, 1 booking may lose its link</source>
        <translation>Ja, 1 boeking mag haar verbinding verliezen</translation>
    </message>
    <message>
        <source>Yes, 1 mapping may be forgotten</source>
        <translation>Ja, 1 koppeling mag worden vergeten</translation>
    </message>
    <message>
        <source>Yes, leave that 1 line out</source>
        <translation>Ja, laat die ene regel weg</translation>
    </message>
    <message>
        <source>Yes, leave those {n} lines out</source>
        <translation>Ja, laat die {n} regels weg</translation>
    </message>
    <message>
        <source>Yes, put this copy in the place of the present data</source>
        <translation>Ja, zet deze kopie in de plaats van de huidige gegevens</translation>
    </message>
    <message>
        <source>Yes, {n} bookings may be as they were</source>
        <translation>Ja, {n} boekingen mogen worden als voorheen</translation>
    </message>
    <message>
        <source>Yes, {n} bookings may go</source>
        <translation>Ja, {n} boekingen mogen weg</translation>
    </message>
    <message>
        <source>Yes, {n} bookings may lose their links</source>
        <translation>Ja, {n} boekingen mogen hun verbinding verliezen</translation>
    </message>
    <message>
        <source>Yes, {n} mappings may be forgotten</source>
        <translation>Ja, {n} koppelingen mogen worden vergeten</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>U wordt gevraagd</translation>
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
        <source>Your 1 booking stays as it is.</source>
        <translation>Uw ene boeking blijft zoals ze is.</translation>
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
        <source>Your {n} bookings stay as they are.</source>
        <translation>Uw {n} boekingen blijven zoals ze zijn.</translation>
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
        <source>a PEM file</source>
        <translation>PEM-bestand</translation>
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
        <source>a command of ours</source>
        <translation>een eigen opdracht</translation>
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
        <source>a new one</source>
        <translation>een nieuwe</translation>
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
        <source>a person paused the syncing</source>
        <translation>iemand pauzeerde het synchroniseren</translation>
    </message>
    <message>
        <source>a person resumed the syncing</source>
        <translation>iemand hervatte het synchroniseren</translation>
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
        <source>a run failed</source>
        <translation>een ronde is mislukt</translation>
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
        <source>access is renewed at the next sync</source>
        <translation>de toegang wordt bij de volgende synchronisatie vernieuwd</translation>
    </message>
    <message>
        <source>access is renewed by itself, next about {time}</source>
        <translation>de toegang wordt vanzelf vernieuwd, weer rond {time}</translation>
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
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>all guests</source>
        <translation>alle gasten</translation>
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
        <source>an e-mail</source>
        <translation>een e-mail</translation>
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
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
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
        <source>approve</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>zoals eerder</translation>
    </message>
    <message>
        <source>as everything else: {calendar}</source>
        <translation>als al het andere: {calendar}</translation>
    </message>
    <message>
        <source>as the calendar says</source>
        <translation>zoals de agenda zegt</translation>
    </message>
    <message>
        <source>as the system is</source>
        <translation>zoals het systeem is</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>zoals het systeem zegt</translation>
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
        <source>ask you before anything happens</source>
        <translation>vragen het u voordat er iets gebeurt</translation>
    </message>
    <message>
        <source>asked every minute</source>
        <translation>elke minuut bekeken</translation>
    </message>
    <message>
        <source>asked every {n} min</source>
        <translation>elke {n} min bekeken</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <translation>vraagt wat te doen</translation>
    </message>
    <message>
        <source>at an address of ours</source>
        <translation>op een eigen adres</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>gasten</translation>
    </message>
    <message>
        <source>become its bookings</source>
        <translation>worden boekingen van dit object</translation>
    </message>
    <message>
        <source>becomes a booking</source>
        <translation>wordt een boeking</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>voordat een kopie werd teruggezet</translation>
    </message>
    <message>
        <source>before a held plan was carried out</source>
        <translation>voordat een vastgehouden plan werd uitgevoerd</translation>
    </message>
    <message>
        <source>before a new version changed the data</source>
        <translation>voordat een nieuwe versie de gegevens wijzigde</translation>
    </message>
    <message>
        <source>before a run was undone</source>
        <translation>voordat een ronde werd teruggedraaid</translation>
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
        <source>before the first sync of {name}</source>
        <translation>vóór de eerste synchronisatie van {name}</translation>
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
        <source>below {n} %</source>
        <translation>onder {n} %</translation>
    </message>
    <message>
        <source>blocks its time as busy</source>
        <translation>houdt de tijd bezet</translation>
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
        <source>bookings get their event</source>
        <translation>boekingen krijgen hun afspraak</translation>
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
        <source>cancel its booking</source>
        <translation>de boeking annuleren</translation>
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
        <source>cannot be: {refusal}</source>
        <translation>kan niet: {refusal}</translation>
    </message>
    <message>
        <source>carries the event over from {calendar}</source>
        <translation>brengt de afspraak over uit {calendar}</translation>
    </message>
    <message>
        <source>carries {n} events over from {calendar}</source>
        <translation>brengt {n} afspraken over uit {calendar}</translation>
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
        <source>changes no event</source>
        <translation>wijzigt geen afspraak</translation>
    </message>
    <message>
        <source>changes the event in {calendar}</source>
        <translation>wijzigt de afspraak in {calendar}</translation>
    </message>
    <message>
        <source>changes {n} events in {calendar}</source>
        <translation>wijzigt {n} afspraken in {calendar}</translation>
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
        <source>colour {n}</source>
        <translation>kleur {n}</translation>
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
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
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
        <source>days before</source>
        <translation>dagen vooraf</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>beslissing teruggedraaid</translation>
    </message>
    <message>
        <source>delete event</source>
        <translation>afspraak verwijderen</translation>
    </message>
    <message>
        <source>desktop client</source>
        <translation>desktopclient</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>does not apply, or could not be looked at</source>
        <translation>niet van toepassing, of kon niet worden bekeken</translation>
    </message>
    <message>
        <source>does not show the booking&apos;s number</source>
        <translation>toont het nummer van de boeking niet</translation>
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
        <source>ended</source>
        <translation>geëindigd</translation>
    </message>
    <message>
        <source>ends gcaldesk</source>
        <translation>sluit gcaldesk af</translation>
    </message>
    <message>
        <source>ends in the booking&apos;s number, as in “Yoga [12]”</source>
        <translation>eindigt op het nummer van de boeking, zoals “Yoga [12]”</translation>
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
        <source>events become bookings</source>
        <translation>afspraken worden boekingen</translation>
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
        <source>every detail</source>
        <translation>elk detail</translation>
    </message>
    <message>
        <source>everybody who sees the calendar</source>
        <translation>iedereen die de agenda ziet</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
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
        <source>fills the opening hours</source>
        <translation>vult de openingstijden</translation>
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
        <source>gcaldesk listens at</source>
        <translation>gcaldesk luistert op</translation>
    </message>
    <message>
        <source>gcaldesk mails problems through it. Without a server nothing is mailed.</source>
        <translation>Hiermee mailt gcaldesk problemen. Zonder server wordt er niets gemaild.</translation>
    </message>
    <message>
        <source>gcaldesk reaches Google</source>
        <translation>gcaldesk bereikt Google</translation>
    </message>
    <message>
        <source>gcaldesk self-test, please ignore</source>
        <translation>gcaldesk-zelftest, negeer dit alstublieft</translation>
    </message>
    <message>
        <source>gcaldesk signs in as</source>
        <translation>gcaldesk meldt zich aan als</translation>
    </message>
    <message>
        <source>gcaldesk signs in at the proxy as</source>
        <translation>gcaldesk meldt zich bij de proxy aan als</translation>
    </message>
    <message>
        <source>gcaldesk starts it, reads its address and starts it again where it ends.</source>
        <translation>gcaldesk start hem, leest het adres en start hem weer als hij eindigt.</translation>
    </message>
    <message>
        <source>gcaldesk: over: {words}</source>
        <translation>gcaldesk: voorbij: {words}</translation>
    </message>
    <message>
        <source>get what the other side has</source>
        <translation>krijgen wat de andere kant heeft</translation>
    </message>
    <message>
        <source>gets another place</source>
        <translation>krijgt een andere plaats</translation>
    </message>
    <message>
        <source>gets another text</source>
        <translation>krijgt een andere tekst</translation>
    </message>
    <message>
        <source>gets another title</source>
        <translation>krijgt een andere titel</translation>
    </message>
    <message>
        <source>gets one more guest</source>
        <translation>krijgt een gast erbij</translation>
    </message>
    <message>
        <source>go to {object}</source>
        <translation>gaan naar {object}</translation>
    </message>
    <message>
        <source>goes on in the background</source>
        <translation>gaat door op de achtergrond</translation>
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
        <source>hours before</source>
        <translation>uren vooraf</translation>
    </message>
    <message>
        <source>https, with a certificate of a public authority; your web server passes it on.</source>
        <translation>https, met een certificaat van een openbare autoriteit; uw webserver geeft het door.</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>genegeerd</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>genegeerd</translation>
    </message>
    <message>
        <source>ignored until it changes</source>
        <translation>genegeerd tot het verandert</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
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
        <source>is deleted</source>
        <translation>wordt verwijderd</translation>
    </message>
    <message>
        <source>is invited to the event</source>
        <translation>wordt uitgenodigd voor de afspraak</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>wordt met rust gelaten</translation>
    </message>
    <message>
        <source>is made a whole day</source>
        <translation>wordt een hele dag</translation>
    </message>
    <message>
        <source>is made for a whole day</source>
        <translation>wordt gemaakt voor een hele dag</translation>
    </message>
    <message>
        <source>is made for one hour</source>
        <translation>wordt gemaakt voor een uur</translation>
    </message>
    <message>
        <source>is missing or no text</source>
        <translation>ontbreekt of is geen tekst</translation>
    </message>
    <message>
        <source>is moved here and in Google at once</source>
        <translation>wordt hier én in Google verplaatst</translation>
    </message>
    <message>
        <source>is moved one hour later</source>
        <translation>wordt een uur later gezet</translation>
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
        <source>is not invited to the event</source>
        <translation>wordt niet uitgenodigd voor de afspraak</translation>
    </message>
    <message>
        <source>is refused, with a remark on the booking</source>
        <translation>wordt geweigerd, met een opmerking bij de boeking</translation>
    </message>
    <message>
        <source>is taken over all the same</source>
        <translation>wordt toch overgenomen</translation>
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
        <source>its event goes; the booking stays</source>
        <translation>de afspraak verdwijnt; de boeking blijft</translation>
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
        <source>its guests</source>
        <translation>de gasten</translation>
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
        <source>its place</source>
        <translation>de plaats</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>de tekst</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>de tijd</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>de titel</translation>
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
        <source>keep</source>
        <translation>behouden</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behouden</translation>
    </message>
    <message>
        <source>kept as it was</source>
        <translation>gelaten zoals het was</translation>
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
        <source>last message {at}</source>
        <translation>laatste bericht {at}</translation>
    </message>
    <message>
        <source>later; listen only</source>
        <translation>later; nu alleen luisteren</translation>
    </message>
    <message>
        <source>leave its booking as it is</source>
        <translation>de boeking laten zoals ze is</translation>
    </message>
    <message>
        <source>leaves its time free</source>
        <translation>laat de tijd vrij</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>ongemoeid gelaten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
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
        <source>lets go of the event in {calendar}</source>
        <translation>laat de afspraak in {calendar} los</translation>
    </message>
    <message>
        <source>lets go of {n} events in {calendar}</source>
        <translation>laat {n} afspraken in {calendar} los</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>local</source>
        <translation>boeking behouden</translation>
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
        <source>made by hand</source>
        <translation>met de hand gemaakt</translation>
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
        <source>mails 1 person</source>
        <translation>mailt 1 persoon</translation>
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
        <source>mails {n} people</source>
        <translation>mailt {n} personen</translation>
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
        <source>makes an event in {calendar}</source>
        <translation>maakt een afspraak in {calendar}</translation>
    </message>
    <message>
        <source>makes it a whole-day booking</source>
        <translation>maakt er een boeking voor de hele dag van</translation>
    </message>
    <message>
        <source>makes {n} events in {calendar}</source>
        <translation>maakt {n} afspraken in {calendar}</translation>
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
        <source>mappings put in order</source>
        <translation>koppelingen geordend</translation>
    </message>
    <message>
        <source>may change every booking</source>
        <translation>mag elke boeking wijzigen</translation>
    </message>
    <message>
        <source>may change only bookings that came from Google</source>
        <translation>mag alleen boekingen wijzigen die van Google komen</translation>
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
        <source>merge</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gecombineerd</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minuten vooraf</translation>
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
        <source>moves the event in {calendar}</source>
        <translation>verplaatst de afspraak in {calendar}</translation>
    </message>
    <message>
        <source>moves {n} events in {calendar}</source>
        <translation>verplaatst {n} afspraken in {calendar}</translation>
    </message>
    <message>
        <source>nearest end in {span}</source>
        <translation>eerste eindigt over {span}</translation>
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
        <source>new object</source>
        <translation>nieuw object</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>de volgende keer</translation>
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
        <source>no address</source>
        <translation>geen adres</translation>
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
        <source>no calendar: the bookings stay here</source>
        <translation>geen agenda: de boekingen blijven hier</translation>
    </message>
    <message>
        <source>no complete sync yet</source>
        <translation>nog geen volledige synchronisatie</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>geen afspraak</translation>
    </message>
    <message>
        <source>no longer overdue</source>
        <translation>niet meer achter</translation>
    </message>
    <message>
        <source>no other status</source>
        <translation>geen andere status</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>geen herinnering</translation>
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
        <source>no sign-in is stored</source>
        <translation>er is geen aanmelding bewaard</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>geen pagina met die naam</translation>
    </message>
    <message>
        <source>no. {n}</source>
        <translation>nr. {n}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody at all</source>
        <translation>helemaal niemand</translation>
    </message>
    <message>
        <source>nobody: it has no guests</source>
        <translation>niemand: er zijn geen gasten</translation>
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
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>nog niet volledig</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niet geïnstalleerd</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>niet gepland</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet verzonden</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>niet gewenst</translation>
    </message>
    <message>
        <source>not yet looked at</source>
        <translation>nog niet bekeken</translation>
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
        <source>nothing is read or written; changes here wait</source>
        <translation>er wordt niets gelezen of geschreven; wijzigingen hier wachten</translation>
    </message>
    <message>
        <source>nothing is written, nothing deleted</source>
        <translation>er wordt niets geschreven of verwijderd</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>now {join}</source>
        <translation>nu {join}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nergens</translation>
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
        <source>once you decide</source>
        <translation>zodra u beslist</translation>
    </message>
    <message>
        <source>one status</source>
        <translation>één status</translation>
    </message>
    <message>
        <source>only guests without a Google calendar</source>
        <translation>alleen gasten zonder Google Agenda</translation>
    </message>
    <message>
        <source>only those invited</source>
        <translation>alleen genodigden</translation>
    </message>
    <message>
        <source>only what goes wrong</source>
        <translation>alleen wat misgaat</translation>
    </message>
    <message>
        <source>other {fields}</source>
        <translation>andere {fields}</translation>
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
        <source>problems too</source>
        <translation>ook problemen</translation>
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
        <source>put together field by field</source>
        <translation>per veld samengevoegd</translation>
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
        <source>refused by Google</source>
        <translation>geweigerd door Google</translation>
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
        <source>remote</source>
        <translation>Google behouden</translation>
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
        <source>removes the event from {calendar}</source>
        <translation>verwijdert de afspraak uit {calendar}</translation>
    </message>
    <message>
        <source>removes {n} events from {calendar}</source>
        <translation>verwijdert {n} afspraken uit {calendar}</translation>
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
        <source>requests a minute</source>
        <translation>aanvragen per minuut</translation>
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
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>same time and a similar title as a booking that has no event yet</source>
        <translation>dezelfde tijd en een gelijkende titel als een boeking die nog geen afspraak heeft</translation>
    </message>
    <message>
        <source>see the rows below</source>
        <translation>zie de rijen hieronder</translation>
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
        <source>share of a calendar that may go at once</source>
        <translation>deel van een agenda dat tegelijk mag verdwijnen</translation>
    </message>
    <message>
        <source>sign in again; until then your bookings wait</source>
        <translation>meld u opnieuw aan; tot dan wacht alles</translation>
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
        <source>similar name, please check</source>
        <translation>lijkt erop, controleer dit</translation>
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
        <source>something waits for you</source>
        <translation>iets wacht op u</translation>
    </message>
    <message>
        <source>stand in Google already and are only linked</source>
        <translation>staan al in Google en worden alleen verbonden</translation>
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
        <source>started {n} times</source>
        <translation>{n} keer gestart</translation>
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
        <source>stay in Google</source>
        <translation>blijven in Google</translation>
    </message>
    <message>
        <source>stays in Google only</source>
        <translation>blijft alleen in Google</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgezet</translation>
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
        <source>text, links, notes and facts together</source>
        <translation>tekst, links, notities en feiten samen</translation>
    </message>
    <message>
        <source>that of the system</source>
        <translation>die van het systeem</translation>
    </message>
    <message>
        <source>that of “{summary}” ends on {alive} UTC</source>
        <translation>dat van “{summary}” eindigt op {alive} UTC</translation>
    </message>
    <message>
        <source>the Zoom link</source>
        <translation>de Zoom-link</translation>
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
        <source>the booking was kept</source>
        <translation>boeking behouden</translation>
    </message>
    <message>
        <source>the booking&apos;s number</source>
        <translation>het nummer van de boeking</translation>
    </message>
    <message>
        <source>the booking&apos;s own time zone</source>
        <translation>de eigen tijdzone van de boeking</translation>
    </message>
    <message>
        <source>the booking&apos;s text</source>
        <translation>de tekst van de boeking</translation>
    </message>
    <message>
        <source>the booking&apos;s title</source>
        <translation>de titel van de boeking</translation>
    </message>
    <message>
        <source>the calendar&apos;s</source>
        <translation>die van de agenda</translation>
    </message>
    <message>
        <source>the calendar&apos;s own</source>
        <translation>die van de agenda zelf</translation>
    </message>
    <message>
        <source>the calendar&apos;s own colour for every type</source>
        <translation>voor elk type de kleur van de agenda</translation>
    </message>
    <message>
        <source>the calendar&apos;s own reminders</source>
        <translation>de eigen herinneringen van de agenda</translation>
    </message>
    <message>
        <source>the clock against Google&apos;s Date header; 30 s are noted, 5 min are a failure</source>
        <translation>de klok tegenover de datum van Google; 30 s wordt genoteerd, 5 min is een fout</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail</source>
        <translation>het e-mailadres van de klant</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>de naam van de klant</translation>
    </message>
    <message>
        <source>the customer&apos;s telephone</source>
        <translation>de telefoon van de klant</translation>
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
        <source>the field “contact”</source>
        <translation>het veld “contact”</translation>
    </message>
    <message>
        <source>the field “deal”</source>
        <translation>het veld “deal”</translation>
    </message>
    <message>
        <source>the field “priority”</source>
        <translation>het veld “priority”</translation>
    </message>
    <message>
        <source>the first object</source>
        <translation>het eerste object</translation>
    </message>
    <message>
        <source>the first object ({name})</source>
        <translation>het eerste object ({name})</translation>
    </message>
    <message>
        <source>the first {n} are listed</source>
        <translation>de eerste {n} staan in de lijst</translation>
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
        <source>the notes</source>
        <translation>de notities</translation>
    </message>
    <message>
        <source>the object is mapped one way, to Google</source>
        <translation>het object is maar één kant op gekoppeld, naar Google</translation>
    </message>
    <message>
        <source>the object&apos;s name</source>
        <translation>de naam van het object</translation>
    </message>
    <message>
        <source>the open issues</source>
        <translation>de open aandachtspunten</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>de plaats</translation>
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
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>the same as the booking</source>
        <translation>gelijk aan de boeking</translation>
    </message>
    <message>
        <source>the scopes of the stored consent</source>
        <translation>de machtigingen van de bewaarde toestemming</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>de status</translation>
    </message>
    <message>
        <source>the status that means cancelled; it always deletes</source>
        <translation>de status die geannuleerd betekent; die verwijdert altijd</translation>
    </message>
    <message>
        <source>the stored one</source>
        <translation>het bewaarde</translation>
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
        <source>the type</source>
        <translation>het type</translation>
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
        <source>through a tunnel</source>
        <translation>via een tunnel</translation>
    </message>
    <message>
        <source>through this proxy</source>
        <translation>via deze proxy</translation>
    </message>
    <message>
        <source>tick by hand</source>
        <translation>met de hand aanvinken</translation>
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
        <source>touches the event in {calendar}</source>
        <translation>raakt de afspraak in {calendar} aan</translation>
    </message>
    <message>
        <source>touches {n} events in {calendar}</source>
        <translation>raakt {n} afspraken in {calendar} aan</translation>
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
        <source>two versions</source>
        <translation>twee versies</translation>
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
        <source>until {at}</source>
        <translation>tot {at}</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>used in the last minute</source>
        <translation>gebruikt in de laatste minuut</translation>
    </message>
    <message>
        <source>verified {at}</source>
        <translation>gecontroleerd {at}</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>zichtbaarheid</translation>
    </message>
    <message>
        <source>wait for you under Issues; not linked before</source>
        <translation>wachten op u onder Aandachtspunten; nog niet verbonden</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wacht op verzending</translation>
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
        <source>waits for your decision</source>
        <translation>wacht op uw beslissing</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>waakhond</translation>
    </message>
    <message>
        <source>web client</source>
        <translation>webclient</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in orde</translation>
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
        <source>what happens</source>
        <translation>wat er gebeurt</translation>
    </message>
    <message>
        <source>what stops the syncing</source>
        <translation>wat het synchroniseren stopt</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>wanneer u erom vraagt</translation>
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
        <source>whoever the calendar says</source>
        <translation>wie de agenda zegt</translation>
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
        <source>with a Google Meet link</source>
        <translation>met een Google Meet-link</translation>
    </message>
    <message>
        <source>with the next sync</source>
        <translation>met de volgende synchronisatie</translation>
    </message>
    <message>
        <source>without a calendar: {join}</source>
        <translation>zonder agenda: {join}</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>zonder proxy</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>without a video meeting</source>
        <translation>zonder videovergadering</translation>
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
        <source>{changes} are not applied.</source>
        <translation>{changes} zijn niet toegepast.</translation>
    </message>
    <message>
        <source>{changes} is not applied.</source>
        <translation>{changes} is niet toegepast.</translation>
    </message>
    <message>
        <source>{chosen} to carry out, {keep} to keep</source>
        <translation>{chosen} uit te voeren, {keep} te behouden</translation>
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
        <source>{count} alive, nearest end {at}.</source>
        <translation>{count} levend, het eerste eindigt {at}.</translation>
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
        <source>{count} mapped, others go to {rest}.</source>
        <translation>{count} gekoppeld, andere gaan naar {rest}.</translation>
    </message>
    <message>
        <source>{count} runs in 24 h, last complete {at}.</source>
        <translation>{count} rondes in 24 uur, laatste volledige {at}.</translation>
    </message>
    <message>
        <source>{count} steps came out well, {at}; all of it was removed again.</source>
        <translation>{count} stappen zijn goed gegaan, {at}; alles is weer verwijderd.</translation>
    </message>
    <message>
        <source>{count} steps came out well, {at}; the rules leave the other way out.</source>
        <translation>{count} stappen zijn goed gegaan, {at}; de andere richting sluiten de regels uit.</translation>
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
        <source>{day} ({ago})</source>
        <translation>{day} ({ago})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation>{done} van {total} klaar</translation>
    </message>
    <message>
        <source>{done} of {total} ready for production</source>
        <translation>{done} van {total} klaar voor productie</translation>
    </message>
    <message>
        <source>{done} of {total} ready for testing</source>
        <translation>{done} van {total} klaar voor testen</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} d {h} u</translation>
    </message>
    <message>
        <source>{elsewhere} went out of reach at the same time and may hold what is gone</source>
        <translation>{elsewhere} werd tegelijk onbereikbaar en kan bevatten wat weg is</translation>
    </message>
    <message>
        <source>{email} could sign in.</source>
        <translation>{email} kon zich aanmelden.</translation>
    </message>
    <message>
        <source>{email} is a personal account.</source>
        <translation>{email} is een persoonlijk account.</translation>
    </message>
    <message>
        <source>{email} is connected already, as “{name}”.</source>
        <translation>{email} is al verbonden, als “{name}”.</translation>
    </message>
    <message>
        <source>{email} is signed in. Is it the organisation&apos;s?</source>
        <translation>{email} is aangemeld. Is het van de organisatie?</translation>
    </message>
    <message>
        <source>{events} in {calendars} are replaced by those that the sandbox began with.</source>
        <translation>{events} in {calendars} worden vervangen door die waarmee de oefenomgeving begon.</translation>
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
        <source>{fields} changed by hand</source>
        <translation>{fields}: met de hand gewijzigd</translation>
    </message>
    <message>
        <source>{fields} changed by hand, with {x} others</source>
        <translation>{fields}: met de hand gewijzigd, samen met {x} andere</translation>
    </message>
    <message>
        <source>{file} (nothing in it yet)</source>
        <translation>{file} (nog leeg)</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
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
        <source>{first}, all day</source>
        <translation>{first}, hele dag</translation>
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
        <source>{granted}; missing: {missing}</source>
        <translation>{granted}; ontbreekt: {missing}</translation>
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
        <source>{host} is a tunnel&apos;s address.</source>
        <translation>{host} is het adres van een tunnel.</translation>
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
        <source>{h} h {m} min</source>
        <translation>{h} u {m} min</translation>
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
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} en nog {n}</translation>
    </message>
    <message>
        <source>{names} takes place then too.</source>
        <translation>{names} vindt dan ook plaats.</translation>
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
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
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
        <source>{n} accounts lack a permission</source>
        <translation>{n} accounts missen een machtiging</translation>
    </message>
    <message>
        <source>{n} accounts not set up</source>
        <translation>{n} accounts niet ingericht</translation>
    </message>
    <message>
        <source>{n} accounts out of reach</source>
        <translation>{n} accounts onbereikbaar</translation>
    </message>
    <message>
        <source>{n} accounts paused by Google</source>
        <translation>{n} accounts door Google gepauzeerd</translation>
    </message>
    <message>
        <source>{n} accounts signed out</source>
        <translation>{n} accounts afgemeld</translation>
    </message>
    <message>
        <source>{n} accounts to look at first</source>
        <translation>{n} accounts eerst te bekijken</translation>
    </message>
    <message>
        <source>{n} are concerned</source>
        <translation>het gaat om {n}</translation>
    </message>
    <message>
        <source>{n} are here already</source>
        <translation>{n} zijn er al</translation>
    </message>
    <message>
        <source>{n} are well</source>
        <translation>{n} zijn in orde</translation>
    </message>
    <message>
        <source>{n} bookings</source>
        <translation>{n} boekingen</translation>
    </message>
    <message>
        <source>{n} bookings and their events are no longer kept in step; both stay.</source>
        <translation>{n} boekingen en hun afspraken worden niet meer gelijk gehouden; beide blijven.</translation>
    </message>
    <message>
        <source>{n} bookings and their events stay as they are, and stay linked.</source>
        <translation>{n} boekingen en hun afspraken blijven zoals ze zijn, en blijven verbonden.</translation>
    </message>
    <message>
        <source>{n} bookings and their events stay, but they are no longer linked.</source>
        <translation>{n} boekingen en hun afspraken blijven, maar zijn niet meer verbonden.</translation>
    </message>
    <message>
        <source>{n} bookings are back.</source>
        <translation>{n} boekingen zijn terug.</translation>
    </message>
    <message>
        <source>{n} bookings are cancelled</source>
        <translation>{n} boekingen worden geannuleerd</translation>
    </message>
    <message>
        <source>{n} bookings are no longer kept in step. Their events stay as they are.</source>
        <translation>{n} boekingen worden niet meer gelijk gehouden. Hun afspraken blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>{n} bookings are no longer synced.</source>
        <translation>{n} boekingen worden niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>{n} bookings are synced again.</source>
        <translation>{n} boekingen worden weer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>{n} bookings become {status}.</source>
        <translation>{n} boekingen worden {status}.</translation>
    </message>
    <message>
        <source>{n} bookings cancelled</source>
        <translation>{n} boekingen geannuleerd</translation>
    </message>
    <message>
        <source>{n} bookings changed back</source>
        <translation>{n} boekingen teruggewijzigd</translation>
    </message>
    <message>
        <source>{n} bookings chosen</source>
        <translation>{n} boekingen gekozen</translation>
    </message>
    <message>
        <source>{n} bookings get the status “cancelled”. They can be taken back in the activity.</source>
        <translation>{n} boekingen krijgen de status “geannuleerd”. Dat kan in de activiteit worden teruggedraaid.</translation>
    </message>
    <message>
        <source>{n} bookings get their former details</source>
        <translation>{n} boekingen krijgen hun vroegere gegevens</translation>
    </message>
    <message>
        <source>{n} bookings in the copy</source>
        <translation>{n} boekingen in de kopie</translation>
    </message>
    <message>
        <source>{n} bookings linked to their events</source>
        <translation>{n} boekingen verbonden met hun afspraken</translation>
    </message>
    <message>
        <source>{n} bookings made or changed</source>
        <translation>{n} boekingen gemaakt of gewijzigd</translation>
    </message>
    <message>
        <source>{n} bookings now</source>
        <translation>{n} boekingen nu</translation>
    </message>
    <message>
        <source>{n} bookings refused by Google</source>
        <translation>{n} boekingen door Google geweigerd</translation>
    </message>
    <message>
        <source>{n} bookings that are gone would be back.</source>
        <translation>{n} boekingen die weg zijn, zouden terugkomen.</translation>
    </message>
    <message>
        <source>{n} bookings wait</source>
        <translation>{n} boekingen wachten</translation>
    </message>
    <message>
        <source>{n} bookings wait for Google</source>
        <translation>{n} boekingen wachten op Google</translation>
    </message>
    <message>
        <source>{n} bookings were changed since and would be as they were.</source>
        <translation>{n} boekingen zijn sindsdien gewijzigd en zouden worden als voorheen.</translation>
    </message>
    <message>
        <source>{n} bookings were looked at; {touched}. No guest is mailed.</source>
        <translation>{n} boekingen zijn bekeken; {touched}. Er wordt geen gast gemaild.</translation>
    </message>
    <message>
        <source>{n} bookings were made since and would be gone.</source>
        <translation>{n} boekingen zijn sindsdien gemaakt en zouden weg zijn.</translation>
    </message>
    <message>
        <source>{n} bookings were made.</source>
        <translation>{n} boekingen zijn gemaakt.</translation>
    </message>
    <message>
        <source>{n} bookings were refused or wait for a decision; they stand under Push &amp; diagnostics.</source>
        <translation>{n} boekingen zijn geweigerd of wachten op een beslissing; ze staan onder Push &amp; diagnose.</translation>
    </message>
    <message>
        <source>{n} bookings would be made</source>
        <translation>{n} boekingen zouden worden gemaakt</translation>
    </message>
    <message>
        <source>{n} bookings written to {file}.</source>
        <translation>{n} boekingen geschreven naar {file}.</translation>
    </message>
    <message>
        <source>{n} calendars</source>
        <translation>{n} agenda’s</translation>
    </message>
    <message>
        <source>{n} calendars found</source>
        <translation>{n} agenda’s gevonden</translation>
    </message>
    <message>
        <source>{n} calendars out of reach</source>
        <translation>{n} agenda’s onbereikbaar</translation>
    </message>
    <message>
        <source>{n} calendars that may only be read</source>
        <translation>{n} agenda’s die alleen mogen worden gelezen</translation>
    </message>
    <message>
        <source>{n} calendars with another gcaldesk</source>
        <translation>{n} agenda’s met een andere gcaldesk</translation>
    </message>
    <message>
        <source>{n} calendars without meetings</source>
        <translation>{n} agenda’s zonder vergaderingen</translation>
    </message>
    <message>
        <source>{n} can be written</source>
        <translation>in {n} kan worden geschreven</translation>
    </message>
    <message>
        <source>{n} can only be read</source>
        <translation>{n} kunnen alleen worden gelezen</translation>
    </message>
    <message>
        <source>{n} changes made.</source>
        <translation>{n} wijzigingen gedaan.</translation>
    </message>
    <message>
        <source>{n} changes mail their guests.</source>
        <translation>{n} wijzigingen mailen hun gasten.</translation>
    </message>
    <message>
        <source>{n} changes not applied</source>
        <translation>{n} wijzigingen niet toegepast</translation>
    </message>
    <message>
        <source>{n} changes out</source>
        <translation>{n} wijzigingen uit</translation>
    </message>
    <message>
        <source>{n} changes that wait are sent after the next sign-in.</source>
        <translation>{n} wachtende wijzigingen worden na de volgende aanmelding verzonden.</translation>
    </message>
    <message>
        <source>{n} changes that wait will never be sent.</source>
        <translation>{n} wachtende wijzigingen worden nooit verzonden.</translation>
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
        <source>{n} changes wait</source>
        <translation>{n} wijzigingen wachten</translation>
    </message>
    <message>
        <source>{n} changes would be made; nothing is removed.</source>
        <translation>{n} wijzigingen zouden worden gedaan; er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>{n} checks done</source>
        <translation>{n} controles gedaan</translation>
    </message>
    <message>
        <source>{n} checks, not yet run</source>
        <translation>{n} controles, nog niet uitgevoerd</translation>
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
        <source>{n} doubtful reads</source>
        <translation>{n} twijfelachtige lezingen</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} afspraken</translation>
    </message>
    <message>
        <source>{n} events are changed, and Google mails their guests.</source>
        <translation>{n} afspraken worden gewijzigd, en Google mailt hun gasten.</translation>
    </message>
    <message>
        <source>{n} events are deleted</source>
        <translation>{n} afspraken worden verwijderd</translation>
    </message>
    <message>
        <source>{n} events are deleted in Google; their bookings stay.</source>
        <translation>{n} afspraken worden in Google verwijderd; hun boekingen blijven.</translation>
    </message>
    <message>
        <source>{n} events are put back</source>
        <translation>{n} afspraken worden teruggezet</translation>
    </message>
    <message>
        <source>{n} events changed</source>
        <translation>{n} afspraken gewijzigd</translation>
    </message>
    <message>
        <source>{n} events deleted</source>
        <translation>{n} afspraken verwijderd</translation>
    </message>
    <message>
        <source>{n} events made</source>
        <translation>{n} afspraken gemaakt</translation>
    </message>
    <message>
        <source>{n} events put back</source>
        <translation>{n} afspraken teruggezet</translation>
    </message>
    <message>
        <source>{n} events read</source>
        <translation>{n} afspraken gelezen</translation>
    </message>
    <message>
        <source>{n} events stay in Google as they are and are no longer kept in step.</source>
        <translation>{n} afspraken blijven in Google zoals ze zijn en worden niet meer gelijk gehouden.</translation>
    </message>
    <message>
        <source>{n} events that are changed back</source>
        <translation>{n} afspraken die worden teruggewijzigd</translation>
    </message>
    <message>
        <source>{n} events that became a series</source>
        <translation>{n} afspraken die een reeks werden</translation>
    </message>
    <message>
        <source>{n} events would be removed.</source>
        <translation>{n} afspraken zouden worden verwijderd.</translation>
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
        <source>{n} files</source>
        <translation>{n} bestanden</translation>
    </message>
    <message>
        <source>{n} from Google</source>
        <translation>{n} van Google</translation>
    </message>
    <message>
        <source>{n} guests will be told.</source>
        <translation>{n} gasten krijgen bericht.</translation>
    </message>
    <message>
        <source>{n} guests: {who}</source>
        <translation>{n} gasten: {who}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} u</translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation>{n} vastgehouden</translation>
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
        <source>{n} issues…</source>
        <translation>{n} aandachtspunten…</translation>
    </message>
    <message>
        <source>{n} items are made.</source>
        <translation>{n} items worden gemaakt.</translation>
    </message>
    <message>
        <source>{n} items get another time.</source>
        <translation>{n} items krijgen een andere tijd.</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} lines cannot be taken in</source>
        <translation>{n} regels kunnen niet worden ingelezen</translation>
    </message>
    <message>
        <source>{n} lines were written to “{file}”.</source>
        <translation>{n} regels zijn geschreven naar “{file}”.</translation>
    </message>
    <message>
        <source>{n} mail guests</source>
        <translation>{n} mailen gasten</translation>
    </message>
    <message>
        <source>{n} mappings</source>
        <translation>{n} koppelingen</translation>
    </message>
    <message>
        <source>{n} mappings and all rules are kept.</source>
        <translation>{n} koppelingen en alle regels blijven.</translation>
    </message>
    <message>
        <source>{n} mappings are forgotten.</source>
        <translation>{n} koppelingen worden vergeten.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} more for the whole day</source>
        <translation>Nog {n} voor de hele dag</translation>
    </message>
    <message>
        <source>{n} more from {time} on</source>
        <translation>Nog {n} vanaf {time}</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} wachten op u</translation>
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
        <source>{n} stay as they are</source>
        <translation>{n} blijven zoals ze zijn</translation>
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
        <source>{target} exists and is no copy of gcaldesk&apos;s data.</source>
        <translation>{target} bestaat al en is geen kopie van gegevens van gcaldesk.</translation>
    </message>
    <message>
        <source>{text} does not exist in {zone}, where the clocks go forward then.</source>
        <translation>{text} bestaat niet in {zone}, waar de klok dan vooruitgaat.</translation>
    </message>
    <message>
        <source>{time} ({ago})</source>
        <translation>{time} ({ago})</translation>
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
        <source>“{name}” has to sign in again.</source>
        <translation>“{name}” moet zich opnieuw aanmelden.</translation>
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
        <source>“{object}” has no calendar in this account.</source>
        <translation>“{object}” heeft geen agenda in dit account.</translation>
    </message>
    <message>
        <source>“{on}” is no date.</source>
        <translation>“{on}” is geen datum.</translation>
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
        <source>“{title}” is back at {when}.</source>
        <translation>“{title}” staat weer op {when}.</translation>
    </message>
    <message>
        <source>“{title}” now stands at {when}.</source>
        <translation>“{title}” staat nu op {when}.</translation>
    </message>
    <message>
        <source>“{title}” to {when}.</source>
        <translation>“{title}” naar {when}.</translation>
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
        <source>… and 1 more</source>
        <translation>… en nog 1</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… en nog {n}</translation>
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
