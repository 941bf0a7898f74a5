<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Inactive stops all reading and writing; nothing is deleted.</source>
        <translation>Inactiva detiene toda lectura y escritura; no se elimina nada.</translation>
    </message>
    <message>
        <source>Keep “%1” in step</source>
        <translation>Mantener “%1” sincronizada</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renombrar “%1”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Replace the OAuth client of “%1”</source>
        <translation>Sustituir el cliente OAuth de “%1”</translation>
    </message>
    <message>
        <source>Replace the client…</source>
        <translation>Sustituir el cliente…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Sign “%1” in again</source>
        <translation>Iniciar sesión de nuevo en “%1”</translation>
    </message>
    <message>
        <source>Sign “%1” out</source>
        <translation>Cerrar la sesión de “%1”</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Connect another account…</source>
        <translation>Conectar otra cuenta…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>gcaldesk needs a Google account to keep bookings in step with.</source>
        <translation>gcaldesk necesita una cuenta de Google con la que sincronizar las reservas.</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Booking {n}</source>
        <translation>Reserva {n}</translation>
    </message>
    <message>
        <source>Booking, calendar or reason; #1038 for one booking (Ctrl+F)</source>
        <translation>Reserva, calendario o motivo; #1038 para una reserva (Ctrl+F)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Only {what}; show all again</source>
        <translation>Solo {what}; volver a mostrar todo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sync {n}</source>
        <translation>Ronda {n}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Qué es cada fila</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Everything that gcaldesk does will stand here, with its reason.</source>
        <translation>Todo lo que haga gcaldesk aparecerá aquí, con su motivo.</translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation>&amp;Volver a seguir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Following</source>
        <translation>&amp;Siguiendo</translation>
    </message>
    <message>
        <source>&amp;Show what is new</source>
        <translation>&amp;Mostrar lo nuevo</translation>
    </message>
    <message>
        <source>Go to the newest row, and let new ones appear by themselves.</source>
        <translation>Ir a la fila más reciente y dejar que las nuevas aparezcan solas.</translation>
    </message>
    <message>
        <source>New rows appear by themselves while the newest one is in sight.</source>
        <translation>Las filas nuevas aparecen solas mientras se vea la más reciente.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún ninguna ronda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing of what happened fits what you look for.</source>
        <translation>Nada de lo ocurrido coincide con lo que busca.</translation>
    </message>
    <message>
        <source>Something was added. Go to the newest row and follow again.</source>
        <translation>Se ha añadido algo. Vaya a la fila más reciente y vuelva a seguir.</translation>
    </message>
    <message>
        <source>Write all that is listed to a table (CSV)</source>
        <translation>Escribir todo lo listado en una tabla (CSV)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Close re&amp;view</source>
        <translation>Cerrar la &amp;revisión</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation>R&amp;evertir</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Revisa&amp;r</translation>
    </message>
    <message>
        <source>Revert the changes, or close what is open</source>
        <translation>Revertir los cambios, o cerrar lo que está abierto</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>&amp;Add booking</source>
        <translation>&amp;Añadir reserva</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Reserva</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Google</source>
        <translation>G&amp;oogle</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>Change booking</source>
        <translation>Cambiar la reserva</translation>
    </message>
    <message>
        <source>Guests and &amp;fields</source>
        <translation>In&amp;vitados y campos</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
</context>
<context>
    <name>BookingDialogs</name>
    <message>
        <source>&amp;Change them</source>
        <translation>&amp;Cambiarlas</translation>
    </message>
    <message>
        <source>Change these bookings?</source>
        <translation>¿Cambiar estas reservas?</translation>
    </message>
</context>
<context>
    <name>BookingFilters</name>
    <message>
        <source>All objects</source>
        <translation>Todos los objetos</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Find a booking by title or customer</source>
        <translation>Buscar una reserva por título o cliente</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Link to Google</source>
        <translation>Vínculo con Google</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title, customer or notes (Ctrl+F)</source>
        <translation>Título, cliente o notas (Ctrl+F)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>{name} date</source>
        <translation>Fecha {name}</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Choose one to see both sides and why it stands there.</source>
        <translation>Elija una para ver ambos lados y por qué está ahí.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It is not kept in step: see why above.</source>
        <translation>No se mantiene sincronizada: vea arriba por qué.</translation>
    </message>
    <message>
        <source>More for this booking</source>
        <translation>Más para esta reserva</translation>
    </message>
    <message>
        <source>here: {here}
in Google: {there}</source>
        <translation>aquí: {here}
en Google: {there}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Ninguna reserva elegida</translation>
    </message>
    <message>
        <source>Drag it to move it, or press Ctrl and an arrow key; Shift stretches. Space lists its day.</source>
        <translation>Arrástrela para moverla, o pulse Ctrl y una flecha; Mayús la alarga. La barra espaciadora muestra la lista del día.</translation>
    </message>
    <message>
        <source>S&amp;ync this one</source>
        <translation>S&amp;incronizar esta</translation>
    </message>
    <message>
        <source>The chosen booking</source>
        <translation>La reserva elegida</translation>
    </message>
    <message>
        <source>Why it stands there</source>
        <translation>Por qué está ahí</translation>
    </message>
</context>
<context>
    <name>BookingPart</name>
    <message>
        <source>&amp;Description, shown in Google</source>
        <translation>Descripció&amp;n, visible en Google</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>Ob&amp;jeto</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation>To&amp;do el día</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;name</source>
        <translation>No&amp;mbre del cliente</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Locat&amp;ion</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Notes, &amp;kept here</source>
        <translation>Notas, se &amp;quedan aquí</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>Times of {zone}</source>
        <translation>Horas de {zone}</translation>
    </message>
    <message>
        <source>Times shown in</source>
        <translation>Horas mostradas en</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Bookings belong to objects: rooms, teachers, courts. Add one first.</source>
        <translation>Las reservas pertenecen a objetos: salas, profesores, pistas. Añada uno antes.</translation>
    </message>
    <message>
        <source>New object…</source>
        <translation>Objeto nuevo…</translation>
    </message>
    <message>
        <source>No object yet</source>
        <translation>Aún ningún objeto</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
</context>
<context>
    <name>BookingsTop</name>
    <message>
        <source>&amp;New booking</source>
        <translation>&amp;Nueva reserva</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Se&amp;mana</translation>
    </message>
    <message>
        <source>Add a booking (Ctrl+N)</source>
        <translation>Añadir una reserva (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add an object on the Mappings page first.</source>
        <translation>Añada antes un objeto en la página Asignaciones.</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>C&amp;hoose none</source>
        <translation>Nin&amp;guna</translation>
    </message>
    <message>
        <source>Do not sync these…</source>
        <translation>No sincronizar estas…</translation>
    </message>
    <message>
        <source>More for these bookings</source>
        <translation>Más para estas reservas</translation>
    </message>
    <message>
        <source>Set s&amp;tatus</source>
        <translation>Poner es&amp;tado</translation>
    </message>
    <message>
        <source>Syn&amp;c these</source>
        <translation>Sincroni&amp;zar estas</translation>
    </message>
    <message>
        <source>Sync these again…</source>
        <translation>Volver a sincronizar estas…</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Diagnostics bundle</source>
        <translation>Paquete de diagnóstico</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>This is what the file will hold. Sign-ins and passwords are left out; titles, names, addresses and calendars are replaced by marks.</source>
        <translation>Esto es lo que contendrá el archivo. Los inicios de sesión y las contraseñas se omiten; títulos, nombres, direcciones y calendarios se sustituyen por marcas.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>CalendarsStep</name>
    <message>
        <source>&amp;Make an object for each calendar</source>
        <translation>Crear un ob&amp;jeto por calendario</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>* everything else</source>
        <translation>* todo lo demás</translation>
    </message>
    <message>
        <source>Ask Google for the list of calendars again</source>
        <translation>Volver a pedir a Google la lista de calendarios</translation>
    </message>
    <message>
        <source>Choose a calendar for at least one line.</source>
        <translation>Elija un calendario para al menos una línea.</translation>
    </message>
    <message>
        <source>Choose where each object&apos;s bookings stand in Google. The last line serves every object without a calendar of its own. You can change this any time.</source>
        <translation>Elija dónde están en Google las reservas de cada objeto. La última línea sirve a todos los objetos sin calendario propio. Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Objects and their calendars</source>
        <translation>Objetos y sus calendarios</translation>
    </message>
    <message>
        <source>no calendar yet</source>
        <translation>aún sin calendario</translation>
    </message>
    <message>
        <source>set up already</source>
        <translation>ya configurado</translation>
    </message>
    <message>
        <source>{name}, direction</source>
        <translation>{name}, dirección</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Look now: {check}</source>
        <translation>Mirar ahora: {check}</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>mirando…</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Fix…</source>
        <translation>Arreglar…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Open Google&apos;s page</source>
        <translation>Abrir la página de Google</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ChecklistsController</name>
    <message>
        <source>Export the checklist</source>
        <translation>Exportar la lista de comprobación</translation>
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
        <translation>Escrito en {path}</translation>
    </message>
    <message>
        <source>checklist-{account}-{list}.{kind}</source>
        <translation>lista-{account}-{list}.{kind}</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>&amp;End-to-end test</source>
        <translation>&amp;Probar todo</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>&amp;Verify all</source>
        <translation>Verificar &amp;todo</translation>
    </message>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Como &amp;Markdown…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>Connect an account first</source>
        <translation>Conecte antes una cuenta</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>End-to-end test</source>
        <translation>Prueba completa</translation>
    </message>
    <message>
        <source>How much is ready</source>
        <translation>Cuánto está listo</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Mirándolo todo…</translation>
    </message>
    <message>
        <source>Looking for a free hour…</source>
        <translation>Buscando una hora libre…</translation>
    </message>
    <message>
        <source>Makes a marked booking and event, follows both, removes both</source>
        <translation>Crea una reserva y un evento marcados, sigue ambos y elimina ambos</translation>
    </message>
    <message>
        <source>The items of the list</source>
        <translation>Los puntos de la lista</translation>
    </message>
    <message>
        <source>Then every item that a program can look at is verified live.</source>
        <translation>Después se verifica en vivo cada punto que un programa pueda mirar.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>&amp;Kind of client</source>
        <translation>Tipo de clien&amp;te</translation>
    </message>
    <message>
        <source>Google wants to know which program is asking. Go through its console once; whoever has the client file already drops it below.</source>
        <translation>Google quiere saber qué programa pregunta. Recorra su consola una vez; quien ya tenga el archivo del cliente lo suelta abajo.</translation>
    </message>
    <message>
        <source>Steps in Google&apos;s console</source>
        <translation>Pasos en la consola de Google</translation>
    </message>
    <message>
        <source>and the client &amp;secret</source>
        <translation>y el &amp;secreto del cliente</translation>
    </message>
    <message>
        <source>or paste the client &amp;id</source>
        <translation>o pegue el &amp;id del cliente</translation>
    </message>
    <message>
        <source>{client} It stays in use until you give another one here.</source>
        <translation>{client} Sigue en uso hasta que indique aquí otro.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation>&amp;Seguir, minimizado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;alir</translation>
    </message>
    <message>
        <source>Bookings and Google Calendar are kept in step while gcaldesk runs.</source>
        <translation>Las reservas y Google Calendar se mantienen sincronizados mientras gcaldesk está en marcha.</translation>
    </message>
    <message>
        <source>Its icon beside the clock shows how things stand and opens the window again.</source>
        <translation>Su icono junto al reloj muestra cómo va todo y vuelve a abrir la ventana.</translation>
    </message>
    <message>
        <source>Keep gcaldesk running?</source>
        <translation>¿Dejar gcaldesk en marcha?</translation>
    </message>
    <message>
        <source>This desktop has no place for an icon: the window is made small instead.</source>
        <translation>Este escritorio no tiene sitio para un icono: la ventana se minimiza en su lugar.</translation>
    </message>
    <message>
        <source>This is asked once. You can change it in the settings.</source>
        <translation>Se pregunta una sola vez. Puede cambiarlo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ColorsControl</name>
    <message>
        <source>Colour of {kind}</source>
        <translation>Color de {kind}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>B</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Do what the result says (Enter)</source>
        <translation>Hacer lo que dice el resultado (Intro)</translation>
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
        <translation>Conservar &amp;Google</translation>
    </message>
    <message>
        <source>Keep &amp;booking</source>
        <translation>Conservar l&amp;a reserva</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Take every field from Google (G)</source>
        <translation>Tomar todos los campos de Google (G)</translation>
    </message>
    <message>
        <source>Take every field from the booking (B)</source>
        <translation>Tomar todos los campos de la reserva (B)</translation>
    </message>
    <message>
        <source>The three versions</source>
        <translation>Las tres versiones</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolver</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Bookings, links, rules, mappings and Activity in one file; sign-ins are not in it. gcaldesk makes one by itself before everything that cannot be taken back.</source>
        <translation>Reservas, vínculos, reglas, asignaciones y actividad en un archivo; los inicios de sesión no están. gcaldesk hace una por sí solo antes de todo lo que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Compare and put back…</source>
        <translation>Comparar y restaurar…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies (*.sqlite3)</source>
        <translation>Copias (*.sqlite3)</translation>
    </message>
    <message>
        <source>Copies (*.sqlite3);;All files (*)</source>
        <translation>Copias (*.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Ninguna copia todavía</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Put another file back…</source>
        <translation>Restaurar otro archivo…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro sitio…</translation>
    </message>
    <message>
        <source>Save a copy of all data</source>
        <translation>Guardar una copia de todos los datos</translation>
    </message>
    <message>
        <source>The first one is made before the first sync.</source>
        <translation>La primera se hace antes de la primera sincronización.</translation>
    </message>
    <message>
        <source>You first see in numbers what would change. One click alone puts nothing back.</source>
        <translation>Primero verá en números qué cambiaría. Un solo clic no restaura nada.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>&amp;Type the number %1 to go on</source>
        <translation>&amp;Escriba el número %1 para seguir</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Choose calendars</source>
        <translation>Elegir calendarios</translation>
    </message>
    <message>
        <source>Choose which calendar each object&apos;s bookings go to.</source>
        <translation>Elija a qué calendario van las reservas de cada objeto.</translation>
    </message>
    <message>
        <source>Connect a Google account step by step. Nothing is written before you have seen the first plan.</source>
        <translation>Conecte una cuenta de Google paso a paso. No se escribe nada antes de que haya visto el primer plan.</translation>
    </message>
    <message>
        <source>Connected, no mapping yet</source>
        <translation>Conectado, aún sin asignación</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Mappings and their state</source>
        <translation>Asignaciones y su estado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Changes out and in, by the hour</source>
        <translation>Cambios enviados y recibidos, por hora</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Every item of the checklist is looked at live, for your files.</source>
        <translation>Cada punto de la lista se mira en vivo, para su archivo.</translation>
    </message>
    <message>
        <source>Google&apos;s changes are read every few minutes. With push they come within seconds; that needs an address that Google can reach.</source>
        <translation>Los cambios de Google se leen cada pocos minutos. Con push llegan en segundos; hace falta una dirección a la que Google pueda llegar.</translation>
    </message>
    <message>
        <source>Hear of changes at once</source>
        <translation>Saber de los cambios al instante</translation>
    </message>
    <message>
        <source>Open the c&amp;hecklist</source>
        <translation>Abrir la lista de com&amp;probación</translation>
    </message>
    <message>
        <source>Prove that all of it works</source>
        <translation>Probar que todo funciona</translation>
    </message>
    <message>
        <source>Switch &amp;push on…</source>
        <translation>Acti&amp;var push…</translation>
    </message>
    <message>
        <source>The first sync has begun. The line at the top of the window says how far it is, and the switch beside it stops all writing at any time.</source>
        <translation>La primera sincronización ha empezado. La línea de arriba dice por dónde va, y el interruptor de al lado detiene toda escritura cuando quiera.</translation>
    </message>
    <message>
        <source>{email} is active</source>
        <translation>{email} está activa</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <translation>Elegir el archivo del cliente</translation>
    </message>
    <message>
        <source>Client file (*.json)</source>
        <translation>Archivo del cliente (*.json)</translation>
    </message>
    <message>
        <source>Drop the client file here</source>
        <translation>Suelte aquí el archivo del cliente</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This file is far too large for a client file.</source>
        <translation>Este archivo es demasiado grande para ser el de un cliente.</translation>
    </message>
</context>
<context>
    <name>EffectReview</name>
    <message>
        <source>Correct the marked rows to see what they would do.</source>
        <translation>Corrija las filas marcadas para ver qué harían.</translation>
    </message>
    <message>
        <source>Not worked out. Applying still asks the change guard.</source>
        <translation>Sin calcular. Al aplicar, el control de cambios preguntará igualmente.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>&amp;Test from outside</source>
        <translation>&amp;Probar desde fuera</translation>
    </message>
    <message>
        <source>Calls the public address from here, as Google does, and says what answers</source>
        <translation>Llama a la dirección pública desde aquí, como hace Google, y dice qué responde</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Set &amp;up push…</source>
        <translation>Config&amp;urar push…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Deshacerlo…</translation>
    </message>
    <message>
        <source>Choose one to see what was decided, and why.</source>
        <translation>Elija una para ver qué se decidió y por qué.</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <translation>Copiar todo esto</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Ninguna fila elegida</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The event: {title}</source>
        <translation>El evento: {title}</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Esto cambiaría</translation>
    </message>
    <message>
        <source>changed: {text}</source>
        <translation>cambiado: {text}</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>&amp;Cancel export</source>
        <translation>&amp;Cancelar la exportación</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Abrir su carpeta</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Por dónde va la exportación</translation>
    </message>
    <message>
        <source>Put this line away</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>La exportación se canceló; no se creó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export what is listed</source>
        <translation>Exportar lo listado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Copy the details of a failure</source>
        <translation>Copiar los detalles de un fallo</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>Empty the text to remove this field.</source>
        <translation>Vacíe el texto para quitar este campo.</translation>
    </message>
    <message>
        <source>Name of another field</source>
        <translation>Nombre de otro campo</translation>
    </message>
    <message>
        <source>Name of field {n}</source>
        <translation>Nombre del campo {n}</translation>
    </message>
    <message>
        <source>Text of field {n}</source>
        <translation>Texto del campo {n}</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Accounts, objects, mappings and rules, to set up another computer the same way. No sign-in and no secret is in the file. Taking one in removes nothing.</source>
        <translation>Cuentas, objetos, asignaciones y reglas, para configurar igual otro equipo. En el archivo no hay inicios de sesión ni secretos. Al incorporarlo no se elimina nada.</translation>
    </message>
    <message>
        <source>As a table (.csv) or as a calendar (.ics). A booking that was taken in before is left as it is; you see first what a file holds.</source>
        <translation>Como tabla (.csv) o como calendario (.ics). Una reserva ya incorporada antes queda como está; primero verá qué contiene el archivo.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Bookings (*.csv *.ics)</source>
        <translation>Reservas (*.csv *.ics)</translation>
    </message>
    <message>
        <source>Bookings that name no object belong to</source>
        <translation>Las reservas sin objeto pertenecen a</translation>
    </message>
    <message>
        <source>Choose a file of bookings</source>
        <translation>Elegir un archivo de reservas</translation>
    </message>
    <message>
        <source>Choose a set-up</source>
        <translation>Elegir una configuración</translation>
    </message>
    <message>
        <source>Only those still to come</source>
        <translation>Solo las que están por venir</translation>
    </message>
    <message>
        <source>Save bookings</source>
        <translation>Guardar reservas</translation>
    </message>
    <message>
        <source>Save bookings…</source>
        <translation>Guardar reservas…</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>Save the set-up…</source>
        <translation>Guardar la configuración…</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Set-up (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>Set-up (*.json);;All files (*)</source>
        <translation>Configuración (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Calendar (*.ics)</source>
        <translation>Tabla (*.csv);;Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Take a set-up in…</source>
        <translation>Incorporar una configuración…</translation>
    </message>
    <message>
        <source>Take bookings in…</source>
        <translation>Incorporar reservas…</translation>
    </message>
    <message>
        <source>none: left out</source>
        <translation>ninguno: se omiten</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>GooglePart</name>
    <message>
        <source>&amp;Keep this booking in step with Google</source>
        <translation>&amp;Mantener esta reserva sincronizada con Google</translation>
    </message>
    <message>
        <source>&amp;Video meeting</source>
        <translation>Vi&amp;deollamada</translation>
    </message>
    <message>
        <source>As its object says</source>
        <translation>Lo que diga su objeto</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Lo que diga la regla</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>Ca&amp;lendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Google Meet</source>
        <translation>Google Meet</translation>
    </message>
    <message>
        <source>With a Meet link</source>
        <translation>Con enlace de Meet</translation>
    </message>
    <message>
        <source>Without a Meet link</source>
        <translation>Sin enlace de Meet</translation>
    </message>
    <message>
        <source>here: {here}
in Google: {there}</source>
        <translation>aquí: {here}
en Google: {there}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Decide for all of this kind here, or unfold the group and look at each.</source>
        <translation>Decida aquí por todos los de este tipo, o despliegue el grupo y mire cada uno.</translation>
    </message>
    <message>
        <source>Each was changed here and in Google. They wait; everything else goes on.</source>
        <translation>Cada uno se cambió aquí y en Google. Esperan; todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Nothing of this has been done. Each waits for you.</source>
        <translation>Nada de esto se ha hecho. Cada uno le espera a usted.</translation>
    </message>
</context>
<context>
    <name>GuestsPart</name>
    <message>
        <source>G&amp;uests, one e-mail address a line</source>
        <translation>Invitados, &amp;un correo por línea</translation>
    </message>
    <message>
        <source>Your o&amp;wn fields</source>
        <translation>Sus propios cam&amp;pos</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
</context>
<context>
    <name>GuideRow</name>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open page: {title}</source>
        <translation>Abrir página: {title}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Closing makes the window small</source>
        <translation>Cerrar minimiza la ventana</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Conectar otra cuenta…</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Off stops all writing and deletes nothing</source>
        <translation>Desactivado detiene toda escritura y no elimina nada</translation>
    </message>
    <message>
        <source>This desktop has no place for an icon: closing the window makes it small, and syncing goes on. Ctrl+Q quits. Click to make it small now.</source>
        <translation>Este escritorio no tiene sitio para un icono: al cerrar, la ventana se minimiza y la sincronización sigue. Ctrl+Q sale. Haga clic para minimizarla ahora.</translation>
    </message>
    <message>
        <source>See what a sync would do (Ctrl+Shift+P)</source>
        <translation>Ver qué haría una sincronización (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>History of this booking</source>
        <translation>Historial de esta reserva</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>What the program does with this booking is listed here.</source>
        <translation>Aquí se enumera lo que el programa hace con esta reserva.</translation>
    </message>
</context>
<context>
    <name>HoursControl</name>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
</context>
<context>
    <name>IssueHead</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>History: all that happened to it</source>
        <translation>Historial: todo lo que le pasó</translation>
    </message>
    <message>
        <source>Open in Goo&amp;gle</source>
        <translation>A&amp;brir en Google</translation>
    </message>
    <message>
        <source>Open its event in Google</source>
        <translation>Abrir su evento en Google</translation>
    </message>
</context>
<context>
    <name>IssuePanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>El asunto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasará ahora</translation>
    </message>
    <message>
        <source>What it affects</source>
        <translation>A qué afecta</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Qué enumera</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Conflict: apply what is chosen</source>
        <translation>Conflicto: aplicar lo elegido</translation>
    </message>
    <message>
        <source>Conflict: take Google’s event</source>
        <translation>Conflicto: tomar el evento de Google</translation>
    </message>
    <message>
        <source>Conflict: take the booking</source>
        <translation>Conflicto: tomar la reserva</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que requiere su atención</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Bookings &amp; events</source>
        <translation>Reservas y eventos</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Push &amp; diagnostics</source>
        <translation>Push y diagnóstico</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>MappingMenu</name>
    <message>
        <source>Add a mapping</source>
        <translation>Añadir una asignación</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>New object…</source>
        <translation>Objeto nuevo…</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Only take over from Google</source>
        <translation>Solo tomar de Google</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Change how many days…</source>
        <translation>Cambiar cuántos días…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The chosen mapping</source>
        <translation>La asignación elegida</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Move the chosen mapping down</source>
        <translation>Bajar la asignación elegida</translation>
    </message>
    <message>
        <source>Move the chosen mapping up</source>
        <translation>Subir la asignación elegida</translation>
    </message>
</context>
<context>
    <name>MappingsController</name>
    <message>
        <source>Applied. Events follow with the next sync.</source>
        <translation>Aplicado. Los eventos seguirán con la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>MappingsPage</name>
    <message>
        <source>A mapping sends the bookings of one object to one calendar. “* everything else” serves all objects that have none of their own.</source>
        <translation>Una asignación envía las reservas de un objeto a un calendario. “* todo lo demás” sirve a todos los objetos que no tienen la suya.</translation>
    </message>
    <message>
        <source>Add &amp;mapping</source>
        <translation>Añadir asi&amp;gnación</translation>
    </message>
    <message>
        <source>An object is what is booked: a room, a teacher, a court.</source>
        <translation>Un objeto es lo que se reserva: una sala, un profesor, una pista.</translation>
    </message>
    <message>
        <source>Connect a Google account first; then choose calendars here.</source>
        <translation>Conecte antes una cuenta de Google; luego elija aquí los calendarios.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Map all to de&amp;fault</source>
        <translation>Asignar todo al &amp;predeterminado</translation>
    </message>
    <message>
        <source>Map all to the default calendar</source>
        <translation>Asignar todo al calendario predeterminado</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>New object…</source>
        <translation>Objeto nuevo…</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Aún sin asignación</translation>
    </message>
    <message>
        <source>No object yet</source>
        <translation>Aún ningún objeto</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{name}, date</source>
        <translation>{name}, fecha</translation>
    </message>
    <message>
        <source>{name}, time</source>
        <translation>{name}, hora</translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Apply (Enter)</source>
        <translation>Aplicar (Intro)</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave it where it is (Esc)</source>
        <translation>Dejarla donde está (Esc)</translation>
    </message>
    <message>
        <source>Looking at what this leads to…</source>
        <translation>Mirando qué consecuencias tiene…</translation>
    </message>
    <message>
        <source>Put it back where it was (Ctrl+Z)</source>
        <translation>Devolverla a donde estaba (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The next sync brings Google in step.</source>
        <translation>La próxima sincronización pone Google al día.</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{page}, {n} waiting</source>
        <translation>{page}, {n} en espera</translation>
    </message>
</context>
<context>
    <name>ObjectDialog</name>
    <message>
        <source>&amp;Add object</source>
        <translation>&amp;Añadir objeto</translation>
    </message>
    <message>
        <source>&amp;Code, short and never changed</source>
        <translation>&amp;Código, corto y que no cambia nunca</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Add object</source>
        <translation>Añadir objeto</translation>
    </message>
    <message>
        <source>An object needs a name and a code.</source>
        <translation>Un objeto necesita un nombre y un código.</translation>
    </message>
    <message>
        <source>New object</source>
        <translation>Nuevo objeto</translation>
    </message>
    <message>
        <source>Room C</source>
        <translation>Sala C</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>room-c</source>
        <translation>sala-c</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Add the first one here, or let a calendar bring some.</source>
        <translation>Añada aquí la primera, o deje que un calendario traiga alguna.</translation>
    </message>
    <message>
        <source>Bookings and their events</source>
        <translation>Reservas y sus eventos</translation>
    </message>
    <message>
        <source>Bookings belong to objects: rooms, teachers, courts. Add one first.</source>
        <translation>Las reservas pertenecen a objetos: salas, profesores, pistas. Añada uno antes.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>New object…</source>
        <translation>Objeto nuevo…</translation>
    </message>
    <message>
        <source>No booking fits what you look for.</source>
        <translation>Ninguna reserva coincide con lo que busca.</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>Aún ninguna reserva</translation>
    </message>
    <message>
        <source>No object yet</source>
        <translation>Aún ningún objeto</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Show all bookings</source>
        <translation>Mostrar todas las reservas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action, page, mapping or issue</source>
        <translation>Acción, página, asignación o asunto</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada coincide. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Type what you want to do or to open</source>
        <translation>Escriba lo que quiere hacer o abrir</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to do it · Esc to close</source>
        <translation>↑ ↓ para elegir · Intro para hacerlo · Esc para cerrar</translation>
    </message>
</context>
<context>
    <name>PasswordControl</name>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the stored password</source>
        <translation>Olvidar la contraseña guardada</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>ninguna guardada</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardada; escriba para sustituirla</translation>
    </message>
    <message>
        <source>will be forgotten</source>
        <translation>se olvidará</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de ajustes</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>&amp;Back to the whole plan</source>
        <translation>&amp;Volver al plan entero</translation>
    </message>
    <message>
        <source>&amp;Do as ticked…</source>
        <translation>&amp;Hacer lo marcado…</translation>
    </message>
    <message>
        <source>&amp;Review one by one</source>
        <translation>&amp;Revisar uno por uno</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Realizar</translation>
    </message>
    <message>
        <source>Held plan: tick a row while reviewing</source>
        <translation>Plan retenido: marque filas mientras revisa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>What the plan would do</source>
        <translation>Qué haría el plan</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Both sides agree; a sync would write nothing.</source>
        <translation>Ambos lados coinciden; una sincronización no escribiría nada.</translation>
    </message>
    <message>
        <source>Looking at Google</source>
        <translation>Consultando Google</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>No se leyó hasta el final</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Nothing was written, neither here nor in Google.</source>
        <translation>No se escribió nada, ni aquí ni en Google.</translation>
    </message>
    <message>
        <source>Reading both sides. Nothing is written.</source>
        <translation>Leyendo ambos lados. No se escribe nada.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation>No hay plan que mostrar.</translation>
    </message>
    <message>
        <source>You stopped the reading.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Closing changes nothing.</source>
        <translation>Cerrar no cambia nada.</translation>
    </message>
    <message>
        <source>Preview of the next sync</source>
        <translation>Vista previa de la próxima sincronización</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>&amp;Practise…</source>
        <translation>&amp;Practicar…</translation>
    </message>
    <message>
        <source>A look-alike of Google Calendar on this computer, with sample calendars. It needs no account and ends with this window.</source>
        <translation>Una imitación de Google Calendar en este equipo, con calendarios de ejemplo. No necesita cuenta y termina con esta ventana.</translation>
    </message>
    <message>
        <source>About ten minutes: a client from Google&apos;s console, signing in, calendars and rules. You read the first sync before anything is written, and you can stop at any step and go on later.</source>
        <translation>Unos diez minutos: un cliente de la consola de Google, iniciar sesión, calendarios y reglas. Leerá la primera sincronización antes de que se escriba nada, y puede parar en cualquier paso y seguir más tarde.</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>No&amp;mbre de esta conexión</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nombre de esta conexión</translation>
    </message>
    <message>
        <source>No Google account at hand?</source>
        <translation>¿No tiene a mano una cuenta de Google?</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Starts a look-alike of Google on this computer and signs in there</source>
        <translation>Inicia una imitación de Google en este equipo y abre sesión en ella</translation>
    </message>
</context>
<context>
    <name>PushDiagnosticsPage</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Canales</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Detenerlo</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>En &amp;espera</translation>
    </message>
    <message>
        <source>A channel is opened for each mapped calendar as soon as the public address leads here and was tested.</source>
        <translation>Se abre un canal para cada calendario asignado en cuanto la dirección pública llegue hasta aquí y esté probada.</translation>
    </message>
    <message>
        <source>Bookings that have not reached Google yet</source>
        <translation>Reservas que aún no han llegado a Google</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>C&amp;omprobaciones</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Cancelar las comprobaciones</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Ends the chosen channel</source>
        <translation>Termina el canal elegido</translation>
    </message>
    <message>
        <source>Every booking that should stand in Google does.</source>
        <translation>Toda reserva que debe estar en Google está allí.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ningún canal</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Ningún canal todavía</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No espera nada</translation>
    </message>
    <message>
        <source>Opens a new channel for each calendar of this account, then ends the old ones</source>
        <translation>Abre un canal nuevo para cada calendario de esta cuenta y luego termina los viejos</translation>
    </message>
    <message>
        <source>Push &amp; diagnostics</source>
        <translation>Push y diagnóstico</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Hacer &amp;todas las comprobaciones</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Hacer todas las comprobaciones</translation>
    </message>
    <message>
        <source>Save a diagnostics &amp;bundle…</source>
        <translation>Pa&amp;quete de diagnóstico…</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>De&amp;tener…</translation>
    </message>
    <message>
        <source>Stop 1 channel?</source>
        <translation>¿Detener 1 canal?</translation>
    </message>
    <message>
        <source>Try all no&amp;w</source>
        <translation>Intentar todas a&amp;hora</translation>
    </message>
    <message>
        <source>Try this one &amp;now</source>
        <translation>Intentar esta ah&amp;ora</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>With push, Google tells of a change within seconds. Each mapped calendar then has a channel here.</source>
        <translation>Con push, Google avisa de un cambio en segundos. Cada calendario asignado tiene entonces un canal aquí.</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fallidas</translation>
    </message>
</context>
<context>
    <name>QuitBar</name>
    <message>
        <source>Appl&amp;y…</source>
        <translation>Ap&amp;licar…</translation>
    </message>
    <message>
        <source>Discard and &amp;quit</source>
        <translation>Descartar y sal&amp;ir</translation>
    </message>
    <message>
        <source>Quit without applying?</source>
        <translation>¿Salir sin aplicar?</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>Q&amp;uedarse</translation>
    </message>
</context>
<context>
    <name>RedirectRow</name>
    <message>
        <source>Add this under “Authorised redirect URIs” of the client, exactly as it stands here: Google answers at no other address.</source>
        <translation>Añada esto en “URI de redirección autorizados” del cliente, exactamente como está aquí: Google no responde en ninguna otra dirección.</translation>
    </message>
    <message>
        <source>Desktop app</source>
        <translation>App de escritorio</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Aplicación web</translation>
    </message>
</context>
<context>
    <name>RemindersControl</name>
    <message>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>ningún recordatorio</translation>
    </message>
    <message>
        <source>the calendar&apos;s own reminders</source>
        <translation>los recordatorios del propio calendario</translation>
    </message>
    <message>
        <source>these reminders:</source>
        <translation>estos recordatorios:</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name of the account on this computer</source>
        <translation>&amp;Nombre de la cuenta en este equipo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Call “%1” something else</source>
        <translation>Dar otro nombre a “%1”</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Review of the changes</source>
        <translation>Revisión de los cambios</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What that does to bookings and events</source>
        <translation>Qué hace eso a las reservas y los eventos</translation>
    </message>
    <message>
        <source>Working out the effect</source>
        <translation>Calculando el efecto</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Volver al valor inicial</translation>
    </message>
    <message>
        <source>Reset to default: {rule}</source>
        <translation>Volver al valor inicial: {rule}</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Otro título</translation>
    </message>
    <message>
        <source>Applied. Events follow with the next sync.</source>
        <translation>Aplicado. Los eventos seguirán con la próxima sincronización.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Evento nuevo</translation>
    </message>
    <message>
        <source>The preview goes on once the marked rules are corrected.</source>
        <translation>La vista previa seguirá cuando se corrijan las reglas marcadas.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Kinds of rules</source>
        <translation>Tipos de reglas</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules belong to a Google account. Connect one first.</source>
        <translation>Las reglas pertenecen a una cuenta de Google. Conecte antes una.</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>What may Google change? Every rule stands on the page Rules afterwards, with a preview of what it does.</source>
        <translation>¿Qué puede cambiar Google? Cada regla estará después en la página Reglas, con una vista previa de lo que hace.</translation>
    </message>
</context>
<context>
    <name>SafekeepingController</name>
    <message>
        <source>&amp;Give the permission back at Google too</source>
        <translation>Devolver también el permiso en &amp;Google</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Restaurarla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Incorporarla</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Incorporarlas</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copiado en %1.</translation>
    </message>
    <message>
        <source>Copying all data…</source>
        <translation>Copiando todos los datos…</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar “%1”?</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Renombrando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sign “%1” out?</source>
        <translation>¿Cerrar la sesión de “%1”?</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando la sesión…</translation>
    </message>
    <message>
        <source>Syncing stops, then the copy is put back…</source>
        <translation>La sincronización se detiene y luego se restaura la copia…</translation>
    </message>
    <message>
        <source>Take these bookings in?</source>
        <translation>¿Incorporar estas reservas?</translation>
    </message>
    <message>
        <source>Take this set-up in?</source>
        <translation>¿Incorporar esta configuración?</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Incorporándola…</translation>
    </message>
    <message>
        <source>Taking them in…</source>
        <translation>Incorporándolas…</translation>
    </message>
    <message>
        <source>The account is now called “%1”.</source>
        <translation>La cuenta se llama ahora “%1”.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” se ha quitado.</translation>
    </message>
    <message>
        <source>“%1” is signed out.</source>
        <translation>Se cerró la sesión de “%1”.</translation>
    </message>
</context>
<context>
    <name>SandboxBar</name>
    <message>
        <source>Open the Google side</source>
        <translation>Lado de Google</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing leaves this machine.</source>
        <translation>Pruebas: nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>SandboxController</name>
    <message>
        <source>&amp;Reset the sandbox</source>
        <translation>&amp;Restablecer el entorno de pruebas</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>¿Restablecer el entorno de pruebas?</translation>
    </message>
</context>
<context>
    <name>SentenceLabel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Applied.</source>
        <translation>Aplicado.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettledLine</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Deshacer esta decisión</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Every action can also be found by its name: Ctrl+K</source>
        <translation>Toda acción se puede encontrar también por su nombre: Ctrl+K</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On the open page</source>
        <translation>En la página abierta</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Google side</source>
        <translation>Lado de Google</translation>
    </message>
    <message>
        <source>This is a sandbox: nothing reaches Google. Open its calendars in the browser.</source>
        <translation>Esto es un entorno de pruebas: nada llega a Google. Abra sus calendarios en el navegador.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in with Google</source>
        <translation>Iniciar &amp;sesión con Google</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>Answer on Google&apos;s page, then come back here. Nothing is stored before that.</source>
        <translation>Responda en la página de Google y vuelva aquí. Antes de eso no se guarda nada.</translation>
    </message>
    <message>
        <source>Choose the account whose calendars hold the bookings, and tick both boxes there.</source>
        <translation>Elija la cuenta cuyos calendarios contienen las reservas y marque allí las dos casillas.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Google has answered. This takes a few seconds.</source>
        <translation>Google ha respondido. Tardará unos segundos.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Step 1: consent</source>
        <translation>Paso 1: consentimiento</translation>
    </message>
    <message>
        <source>Step 2: connect</source>
        <translation>Paso 2: conexión</translation>
    </message>
    <message>
        <source>You choose the account in your browser and allow both permissions.</source>
        <translation>Usted elige la cuenta en su navegador y concede los dos permisos.</translation>
    </message>
    <message>
        <source>Your browser opens Google&apos;s page.</source>
        <translation>Su navegador abre la página de Google.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>gcaldesk fetches its lasting key and reads the list of your calendars.</source>
        <translation>gcaldesk obtiene su clave duradera y lee la lista de sus calendarios.</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>This is a personal account. For an organisation, use one of its own.</source>
        <translation>Esta es una cuenta personal. Para una organización, use una propia.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Esperando a su navegador</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Another account…</source>
        <translation>Otra cuenta…</translation>
    </message>
    <message>
        <source>Leave this account as it is and connect another one</source>
        <translation>Dejar esta cuenta como está y conectar otra</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Earlier tabs</source>
        <translation>Pestañas anteriores</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Pestañas siguientes</translation>
    </message>
</context>
<context>
    <name>TemplateControl</name>
    <message>
        <source>Insert a placeholder: {name}</source>
        <translation>Insertar un dato: {name}</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Insertar…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>All mappings</source>
        <translation>Todas las asignaciones</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Listas de comprobación…</translation>
    </message>
    <message>
        <source>Issues…</source>
        <translation>Asuntos…</translation>
    </message>
    <message>
        <source>Open gcaldesk</source>
        <translation>Abrir gcaldesk</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Vista previa de los cambios…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que yo reanude</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Hasta mañana a las 08:00</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>A booking</source>
        <translation>Una reserva</translation>
    </message>
    <message>
        <source>An event in Google</source>
        <translation>Un evento en Google</translation>
    </message>
    <message>
        <source>Booking to try</source>
        <translation>Reserva para probar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Copy what would be sent</source>
        <translation>Copiar lo que se enviaría</translation>
    </message>
    <message>
        <source>Event to try</source>
        <translation>Evento para probar</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Preview, before anything is applied</source>
        <translation>Vista previa, antes de aplicar nada</translation>
    </message>
    <message>
        <source>Search a booking to try</source>
        <translation>Buscar una reserva para probar</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>There is nothing to try here.</source>
        <translation>Aquí no hay nada que probar.</translation>
    </message>
    <message>
        <source>Title, customer or number</source>
        <translation>Título, cliente o número</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué le pasa</translation>
    </message>
    <message>
        <source>What the rules would do</source>
        <translation>Qué harían las reglas</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>What would be sent to Google, as JSON</source>
        <translation>Lo que se enviaría a Google, como JSON</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Asking Google…</source>
        <translation>Preguntando a Google…</translation>
    </message>
    <message>
        <source>Say first who gets it, such as desk@example.org.</source>
        <translation>Diga antes quién lo recibe, como recepcion@example.org.</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Who gets the test mail</source>
        <translation>Quién recibe el correo de prueba</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>with what is entered above, applied or not</source>
        <translation>con lo introducido arriba, aplicado o no</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>As soon as no sync is under way…</source>
        <translation>En cuanto no haya una sincronización en curso…</translation>
    </message>
    <message>
        <source>Called off, unless it has begun…</source>
        <translation>Anulado, salvo que ya haya empezado…</translation>
    </message>
    <message>
        <source>Looking at what it changed…</source>
        <translation>Mirando qué cambió…</translation>
    </message>
    <message>
        <source>Nobody gets a mail because of it. What people changed since stays as it is. A copy of all data is kept first.</source>
        <translation>Nadie recibe un correo por ello. Lo que la gente cambió desde entonces queda como está. Antes se guarda una copia de todos los datos.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Open the &amp;issue</source>
        <translation>Abrir el &amp;asunto</translation>
    </message>
    <message>
        <source>Sync %1 was taken back</source>
        <translation>Se deshizo la ronda %1</translation>
    </message>
    <message>
        <source>Take sync %1 back?</source>
        <translation>¿Deshacer la ronda %1?</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>The next sync brings bookings and events in line. This can be taken back too.</source>
        <translation>La próxima sincronización pone reservas y eventos al día. Esto también se puede deshacer.</translation>
    </message>
    <message>
        <source>The plan cannot be shown</source>
        <translation>No se puede mostrar el plan</translation>
    </message>
    <message>
        <source>What taking it back would change</source>
        <translation>Qué cambiaría al deshacerla</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>Choose another day</source>
        <translation>Elegir otro día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno junto a otro</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>What stands side by side</source>
        <translation>Qué va uno junto a otro</translation>
    </message>
</context>
<context>
    <name>WeekPlace</name>
    <message>
        <source>Put the booking that was moved last back</source>
        <translation>Devolver la última reserva movida</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week of bookings, {title}</source>
        <translation>Semana de reservas, {title}</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Dónde está todo</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Activity of the chosen booking</source>
        <translation>Actividad de la reserva elegida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Find an action by its name</source>
        <translation>Buscar una acción por su nombre</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Siguiente asunto</translation>
    </message>
    <message>
        <source>Open the Google side</source>
        <translation>Abrir el lado de Google</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausar 1 hora</translation>
    </message>
    <message>
        <source>Pause for 4 hours</source>
        <translation>Pausar 4 horas</translation>
    </message>
    <message>
        <source>Pause until I resume</source>
        <translation>Pausar hasta que reanude</translation>
    </message>
    <message>
        <source>Pause until tomorrow 08:00</source>
        <translation>Pausar hasta mañana a las 08:00</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Vista previa de los cambios</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Restablecer el entorno de pruebas…</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Reanudar la sincronización</translation>
    </message>
    <message>
        <source>Settings: {place}</source>
        <translation>Ajustes: {place}</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>&amp;Activate and sync</source>
        <translation>&amp;Activar y sincronizar</translation>
    </message>
    <message>
        <source>&amp;Another client…</source>
        <translation>&amp;Otro cliente…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Stay inactive for now</source>
        <translation>Seguir &amp;inactivo por ahora</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Terminar más &amp;tarde</translation>
    </message>
    <message>
        <source>Set up gcaldesk</source>
        <translation>Configurar gcaldesk</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>_Reminder</name>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Quitar este recordatorio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>  {cure} {look} Issue {numbers}.</source>
        <translation>  {cure} {look} Asunto {numbers}.</translation>
    </message>
    <message>
        <source> ({len} times)</source>
        <translation> ({len} veces)</translation>
    </message>
    <message>
        <source> And {x} more.</source>
        <translation> Y {x} más.</translation>
    </message>
    <message>
        <source> Did you mean “{near}”?</source>
        <translation> ¿Quería decir “{near}”?</translation>
    </message>
    <message>
        <source> Google is looked for at {root}.</source>
        <translation> Google se busca en {root}.</translation>
    </message>
    <message>
        <source> The sync says: {join}</source>
        <translation> La sincronización dice: {join}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> and time</source>
        <translation> y hora</translation>
    </message>
    <message>
        <source> of [{name}]</source>
        <translation> de [{name}]</translation>
    </message>
    <message>
        <source> {x} cannot be watched and are polled.</source>
        <translation> {x} no se pueden vigilar y se consultan cada cierto tiempo.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>* everything else</source>
        <translation>* todo lo demás</translation>
    </message>
    <message>
        <source>, in the first read after: {caution}</source>
        <translation>, en la primera lectura después de: {caution}</translation>
    </message>
    <message>
        <source>, or nothing for what the rule says</source>
        <translation>, o nada para lo que diga la regla</translation>
    </message>
    <message>
        <source>, the others through *</source>
        <translation>, los demás mediante *</translation>
    </message>
    <message>
        <source>, {days} days</source>
        <translation>, {days} días</translation>
    </message>
    <message>
        <source>- {where}: {what}{count}, since {begin} UTC.</source>
        <translation>- {where}: {what}{count}, desde {begin} UTC.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>0 to 3650</source>
        <translation>0 a 3650</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 reserva</translation>
    </message>
    <message>
        <source>1 booking waits for Google</source>
        <translation>1 reserva espera a Google</translation>
    </message>
    <message>
        <source>1 change not applied</source>
        <translation>1 cambio sin aplicar</translation>
    </message>
    <message>
        <source>1 change of run {run} could not be taken back</source>
        <translation>1 cambio de la ronda {run} no se pudo deshacer</translation>
    </message>
    <message>
        <source>1 change to Google</source>
        <translation>1 cambio hacia Google</translation>
    </message>
    <message>
        <source>1 change to bookings</source>
        <translation>1 cambio hacia reservas</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>1 conflict needs you</source>
        <translation>1 conflicto requiere su atención</translation>
    </message>
    <message>
        <source>1 field has to be corrected first</source>
        <translation>Hay que corregir antes 1 campo</translation>
    </message>
    <message>
        <source>1 held plan</source>
        <translation>1 plan retenido</translation>
    </message>
    <message>
        <source>1 in step</source>
        <translation>1 sincronizada</translation>
    </message>
    <message>
        <source>1 mails guests</source>
        <translation>1 avisa a invitados</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 requiere su atención</translation>
    </message>
    <message>
        <source>1 object has no calendar; its bookings stay here: {names}.</source>
        <translation>1 objeto no tiene calendario; sus reservas se quedan aquí: {names}.</translation>
    </message>
    <message>
        <source>1 other matter</source>
        <translation>1 asunto más</translation>
    </message>
    <message>
        <source>1 refused by Google</source>
        <translation>1 rechazada por Google</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ronda</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 asunto requiere su atención</translation>
    </message>
    <message>
        <source>1 to 100, in percent</source>
        <translation>1 a 100, en porcentaje</translation>
    </message>
    <message>
        <source>1 to 1440</source>
        <translation>1 a 1440</translation>
    </message>
    <message>
        <source>1 to 3650</source>
        <translation>1 a 3650</translation>
    </message>
    <message>
        <source>1 to send</source>
        <translation>1 por enviar</translation>
    </message>
    <message>
        <source>1 would be held and asked</source>
        <translation>1 se retendría y se le preguntaría</translation>
    </message>
    <message>
        <source>3 to 10000</source>
        <translation>3 a 10000</translation>
    </message>
    <message>
        <source>A booking is made</source>
        <translation>Se crea una reserva</translation>
    </message>
    <message>
        <source>A booking stands for one event. Writing to it would move or delete every occurrence, so neither side is touched.</source>
        <translation>Una reserva representa un solo evento. Escribir en él movería o eliminaría todas las repeticiones, así que no se toca ningún lado.</translation>
    </message>
    <message>
        <source>A box on Google&apos;s page was left unticked.</source>
        <translation>En la página de Google quedó una casilla sin marcar.</translation>
    </message>
    <message>
        <source>A client id ends in .apps.googleusercontent.com.</source>
        <translation>Un id de cliente termina en .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A desktop client: any loopback address will do.</source>
        <translation>Un cliente de escritorio: sirve cualquier dirección local.</translation>
    </message>
    <message>
        <source>A fault of gcaldesk itself kept this booking from being sent.</source>
        <translation>Un fallo del propio gcaldesk impidió enviar esta reserva.</translation>
    </message>
    <message>
        <source>A field of your own needs a name that cannot be mistaken.</source>
        <translation>Un campo propio necesita un nombre que no se pueda confundir.</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a filter stands between this computer and Google.</source>
        <translation>Entre este equipo y Google hay una red de invitados, un proxy o un filtro.</translation>
    </message>
    <message>
        <source>A list of “{name}” left out events that are there</source>
        <translation>En una lista de “{name}” faltaban eventos que sí existen</translation>
    </message>
    <message>
        <source>A login or warning page answers in Google&apos;s place.</source>
        <translation>En lugar de Google responde una página de acceso o de aviso.</translation>
    </message>
    <message>
        <source>A mapped calendar can be read</source>
        <translation>Se puede leer un calendario asignado</translation>
    </message>
    <message>
        <source>A mapped calendar can be written</source>
        <translation>Se puede escribir en un calendario asignado</translation>
    </message>
    <message>
        <source>A proxy or virus scanner seems to read the traffic: name its certificate as ca_file under [network] in config.toml, or exempt Google from it. {again}</source>
        <translation>Parece que un proxy o antivirus lee el tráfico: indique su certificado como ca_file en [network] de config.toml, o exceptúe a Google. {again}</translation>
    </message>
    <message>
        <source>A request to Google was built wrongly.</source>
        <translation>Una petición a Google estaba mal construida.</translation>
    </message>
    <message>
        <source>A sync ended by a fault of gcaldesk itself; it is tried again.</source>
        <translation>Una sincronización terminó por un fallo del propio gcaldesk; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Hay una sincronización en marcha.</translation>
    </message>
    <message>
        <source>A text with a comma or semicolon needs quotes around it.</source>
        <translation>Un texto con coma o punto y coma debe ir entre comillas.</translation>
    </message>
    <message>
        <source>A time without a zone cannot be placed.</source>
        <translation>Una hora sin zona horaria no se puede situar.</translation>
    </message>
    <message>
        <source>A tunnel tells its public address itself.</source>
        <translation>Un túnel comunica él mismo su dirección pública.</translation>
    </message>
    <message>
        <source>A web client; {redirect_uri} has to be registered exactly so.</source>
        <translation>Un cliente web; {redirect_uri} debe estar registrado exactamente así.</translation>
    </message>
    <message>
        <source>A {kind} list needs words without commas or equals signs.</source>
        <translation>Una lista de {kind} consta de palabras sin comas ni signos de igual.</translation>
    </message>
    <message>
        <source>Access was not granted.</source>
        <translation>No se concedió el acceso.</translation>
    </message>
    <message>
        <source>Access was not granted. Close this window and return to gcaldesk.</source>
        <translation>No se concedió el acceso. Cierre esta ventana y vuelva a gcaldesk.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add an offset.</source>
        <translation>Añada una diferencia horaria.</translation>
    </message>
    <message>
        <source>Add one: gcaldesk object add …</source>
        <translation>Añada uno: gcaldesk object add …</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>All {len} within {minutes} minutes.</source>
        <translation>Los {len} en menos de {minutes} minutos.</translation>
    </message>
    <message>
        <source>Allow access again…</source>
        <translation>Permitir el acceso de nuevo…</translation>
    </message>
    <message>
        <source>Allow it: gcaldesk account reconnect NAME</source>
        <translation>Permítalo: gcaldesk account reconnect NAME</translation>
    </message>
    <message>
        <source>Allowed: {allowed}. Nothing was saved.</source>
        <translation>Permitido: {allowed}. No se guardó nada.</translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Ya eliminado.</translation>
    </message>
    <message>
        <source>An account “{name}” is connected already.</source>
        <translation>Ya hay una cuenta “{name}” conectada.</translation>
    </message>
    <message>
        <source>An engine is running; {last}.</source>
        <translation>Hay un motor en marcha; {last}.</translation>
    </message>
    <message>
        <source>An event is made in Google</source>
        <translation>Se crea un evento en Google</translation>
    </message>
    <message>
        <source>An inbound action cannot be sent: {action}.</source>
        <translation>Una acción entrante no se puede enviar: {action}.</translation>
    </message>
    <message>
        <source>An object needs a code without spaces, and a name.</source>
        <translation>Un objeto necesita un código sin espacios y un nombre.</translation>
    </message>
    <message>
        <source>An object with bookings stays; nothing was removed.</source>
        <translation>Un objeto con reservas se queda; no se quitó nada.</translation>
    </message>
    <message>
        <source>Another gcaldesk also manages “{summary}”</source>
        <translation>Otro gcaldesk también gestiona “{summary}”</translation>
    </message>
    <message>
        <source>Another gcaldesk is syncing this data folder.</source>
        <translation>Otro gcaldesk está sincronizando esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Approve to let go of it, or end the series in Google.</source>
        <translation>Apruebe para soltarlo, o termine la serie en Google.</translation>
    </message>
    <message>
        <source>Approve to link them; keep to have a booking and an event of their own.</source>
        <translation>Apruebe para vincularlos; conserve para tener una reserva y un evento por separado.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>As above, and a new event in a mapped calendar becomes a booking.</source>
        <translation>Como arriba, y un evento nuevo en un calendario asignado se convierte en reserva.</translation>
    </message>
    <message>
        <source>Ask a Workspace administrator to trust the OAuth client, then reconnect.</source>
        <translation>Pida a un administrador de Workspace que confíe en el cliente OAuth y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Ask its owner for write access.</source>
        <translation>Pida a su propietario permiso de escritura.</translation>
    </message>
    <message>
        <source>Ask its owner for “Make changes to events”, or map another calendar.</source>
        <translation>Pida a su propietario “Hacer cambios en eventos”, o asigne otro calendario.</translation>
    </message>
    <message>
        <source>Ask its owner for “Make changes to events”, or map it with --direction in.</source>
        <translation>Pida a su propietario “Hacer cambios en eventos”, o asígnelo con --direction in.</translation>
    </message>
    <message>
        <source>Ask the calendar&apos;s owner for access, or map another one.</source>
        <translation>Pida acceso al propietario del calendario, o asigne otro.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to let Google through. {again}</source>
        <translation>Pida a quien gestiona el proxy que deje pasar a Google. {again}</translation>
    </message>
    <message>
        <source>Ask you</source>
        <translation>Preguntarle</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Begin it with a line [{name}].</source>
        <translation>Empiécelo con una línea [{name}].</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dos fechas…</translation>
    </message>
    <message>
        <source>Blocks time</source>
        <translation>Ocupa tiempo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Booking now</source>
        <translation>Reserva ahora</translation>
    </message>
    <message>
        <source>Booking or event</source>
        <translation>Reserva o evento</translation>
    </message>
    <message>
        <source>Booking {booking_id} has an event in Google.</source>
        <translation>La reserva {booking_id} tiene un evento en Google.</translation>
    </message>
    <message>
        <source>Booking {found}.</source>
        <translation>Reserva {found}.</translation>
    </message>
    <message>
        <source>Booking {id} is at {say_when} now.</source>
        <translation>La reserva {id} está ahora el {say_when}.</translation>
    </message>
    <message>
        <source>Booking {id}: {object_code}, {say_when}.</source>
        <translation>Reserva {id}: {object_code}, {say_when}.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Bookings and events changed meanwhile, so the first sync may do much at once.</source>
        <translation>Entretanto cambiaron reservas y eventos, así que la primera sincronización puede hacer mucho de una vez.</translation>
    </message>
    <message>
        <source>Bookings → Google only</source>
        <translation>Reservas → solo Google</translation>
    </message>
    <message>
        <source>Both are on {say_when} in “{summary}”.</source>
        <translation>Ambos son el {say_when} en “{summary}”.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel it and sync first: gcaldesk booking set {booking_id} status=cancelled</source>
        <translation>Cancélela y sincronice antes: gcaldesk booking set {booking_id} status=cancelled</translation>
    </message>
    <message>
        <source>Certificates are also trusted if signed by one in</source>
        <translation>También se confía en los certificados firmados por uno de</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change its guests in Google; everything else is kept in step.</source>
        <translation>Cambie los invitados en Google; todo lo demás se mantiene sincronizado.</translation>
    </message>
    <message>
        <source>Change its status or its object first.</source>
        <translation>Cambie antes su estado o su objeto.</translation>
    </message>
    <message>
        <source>Change the booking and it is sent again; or choose “try again” here.</source>
        <translation>Cambie la reserva y se enviará de nuevo; o elija aquí “intentar de nuevo”.</translation>
    </message>
    <message>
        <source>Change them first: gcaldesk rules get {name}. Nothing was saved.</source>
        <translation>Cámbielas antes: gcaldesk rules get {name}. No se guardó nada.</translation>
    </message>
    <message>
        <source>Changes on either side have not arrived since.</source>
        <translation>Desde entonces no han llegado cambios de ningún lado.</translation>
    </message>
    <message>
        <source>Check its quotation marks.</source>
        <translation>Revise las comillas.</translation>
    </message>
    <message>
        <source>Check its spelling and its DNS record; a new tunnel&apos;s name may take a minute.</source>
        <translation>Revise cómo está escrito y su registro DNS; el nombre de un túnel nuevo puede tardar un minuto.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its full path.</source>
        <translation>Revise cómo está escrito, o dé la ruta completa.</translation>
    </message>
    <message>
        <source>Check proxy, proxy_user and proxy_password_file under [network] in config.toml. {again}</source>
        <translation>Revise proxy, proxy_user y proxy_password_file en [network] de config.toml. {again}</translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours, or set GCALDESK_HOME to another folder.</source>
        <translation>Compruebe que la carpeta existe y es suya, o indique otra en GCALDESK_HOME.</translation>
    </message>
    <message>
        <source>Check that the reverse proxy serves https at this port.</source>
        <translation>Compruebe que el proxy inverso sirve https en este puerto.</translation>
    </message>
    <message>
        <source>Check the firewall and the port forwarding; some routers do not let a machine reach its own public address.</source>
        <translation>Revise el cortafuegos y la redirección de puertos; algunos routers no dejan que un equipo llegue a su propia dirección pública.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and any filter between. {again}</source>
        <translation>Revise la red, el proxy y cualquier filtro intermedio. {again}</translation>
    </message>
    <message>
        <source>Check the network, then run this again.</source>
        <translation>Revise la red y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Check the proxy settings, or allow this machine to reach its own public address.</source>
        <translation>Revise los ajustes del proxy, o permita que este equipo llegue a su propia dirección pública.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection and its firewall. {again}</source>
        <translation>Revise la conexión a Internet y el cortafuegos de este equipo. {again}</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection and name server (DNS). {again}</source>
        <translation>Revise la conexión a Internet y el servidor de nombres (DNS) de este equipo. {again}</translation>
    </message>
    <message>
        <source>Choose a calendar.</source>
        <translation>Elija un calendario.</translation>
    </message>
    <message>
        <source>Choose a version there.</source>
        <translation>Elija allí una versión.</translation>
    </message>
    <message>
        <source>Choose an object whose calendar is written: --object CODE</source>
        <translation>Elija un objeto en cuyo calendario se escriba: --object CODE</translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Elija un objeto.</translation>
    </message>
    <message>
        <source>Choose another calendar…</source>
        <translation>Elegir otro calendario…</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Elija otro código.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta, o libere espacio.</translation>
    </message>
    <message>
        <source>Choose another name, or use: gcaldesk account reconnect {name}</source>
        <translation>Elija otro nombre, o use: gcaldesk account reconnect {name}</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another: --object CODE</source>
        <translation>Elija otro: --object CODE</translation>
    </message>
    <message>
        <source>Choose one: --account NAME</source>
        <translation>Elija una: --account NAME</translation>
    </message>
    <message>
        <source>Choose the booking&apos;s version, Google&apos;s, or one by one.</source>
        <translation>Elija la versión de la reserva, la de Google, o una por una.</translation>
    </message>
    <message>
        <source>Choose “Sync this one” instead.</source>
        <translation>Elija en su lugar “Sincronizar solo esta”.</translation>
    </message>
    <message>
        <source>Close the program that uses the port, or register another redirect URI.</source>
        <translation>Cierre el programa que usa el puerto, o registre otra URI de redirección.</translation>
    </message>
    <message>
        <source>Cloud Console, APIs &amp; Services, Library: enable “Google Calendar API”.</source>
        <translation>Cloud Console, API y servicios, Biblioteca: habilite “Google Calendar API”.</translation>
    </message>
    <message>
        <source>Cloud Console, Google Auth Platform, Audience: publish the app (In production) or make it Internal, then reconnect.</source>
        <translation>Cloud Console, Google Auth Platform, Público: publique la aplicación (En producción) o hágala Interna, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Confirmed bookings appear in Google. Nothing in Google changes a booking.</source>
        <translation>Las reservas confirmadas aparecen en Google. Nada en Google cambia una reserva.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Connect a Google account to begin</source>
        <translation>Conecte una cuenta de Google para empezar</translation>
    </message>
    <message>
        <source>Connect again and leave every box ticked. Nothing was stored.</source>
        <translation>Conecte de nuevo y deje marcadas todas las casillas. No se guardó nada.</translation>
    </message>
    <message>
        <source>Connect an account first.</source>
        <translation>Conecte antes una cuenta.</translation>
    </message>
    <message>
        <source>Connect one: gcaldesk account add …</source>
        <translation>Conecte una: gcaldesk account add …</translation>
    </message>
    <message>
        <source>Connect or reconnect the account it belongs to first, or leave the calendar empty: the booking then goes to its object&apos;s calendar.</source>
        <translation>Conecte (o reconecte) antes la cuenta a la que pertenece, o deje el calendario vacío: la reserva irá entonces al calendario de su objeto.</translation>
    </message>
    <message>
        <source>Connecting needs the OAuth client.</source>
        <translation>Para conectar hace falta el cliente OAuth.</translation>
    </message>
    <message>
        <source>Correct [network] in config.toml.</source>
        <translation>Corrija [network] en config.toml.</translation>
    </message>
    <message>
        <source>Correct or delete the file.</source>
        <translation>Corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>Correct the file or export it again. Nothing was changed.</source>
        <translation>Corrija el archivo o expórtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct the file. Nothing was changed.</source>
        <translation>Corrija el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct the named line of config.toml.</source>
        <translation>Corrija la línea indicada de config.toml.</translation>
    </message>
    <message>
        <source>Correct the named rule: gcaldesk rules set ACCOUNT KEY=VALUE</source>
        <translation>Corrija la regla indicada: gcaldesk rules set ACCOUNT KEY=VALUE</translation>
    </message>
    <message>
        <source>Correct “from” under {where}, or the rule problem_email.</source>
        <translation>Corrija “from” en {where}, o la regla problem_email.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Decide it on the page Issues first.</source>
        <translation>Decídalo antes en la página Asuntos.</translation>
    </message>
    <message>
        <source>Decide them: gcaldesk issues list</source>
        <translation>Decídalos: gcaldesk issues list</translation>
    </message>
    <message>
        <source>Decided: {outcome}. The next sync does it.</source>
        <translation>Decidido: {outcome}. La próxima sincronización lo hace.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Desktop client {id}.</source>
        <translation>Cliente de escritorio {id}.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directamente, sin proxy</translation>
    </message>
    <message>
        <source>Do it at myaccount.google.com/permissions.</source>
        <translation>Hágalo en myaccount.google.com/permissions.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Doubtful read</source>
        <translation>Lectura dudosa</translation>
    </message>
    <message>
        <source>Download it again from the Cloud Console.</source>
        <translation>Descárguelo de nuevo desde la Cloud Console.</translation>
    </message>
    <message>
        <source>Download it again: Cloud Console, APIs &amp; Services, Credentials, your OAuth client.</source>
        <translation>Descárguelo de nuevo: Cloud Console, API y servicios, Credenciales, su cliente OAuth.</translation>
    </message>
    <message>
        <source>Download the client&apos;s file again (Cloud Console, Credentials) and reconnect with it.</source>
        <translation>Descargue de nuevo el archivo del cliente (Cloud Console, Credenciales) y reconecte con él.</translation>
    </message>
    <message>
        <source>Download the client-secrets file again from the Cloud Console.</source>
        <translation>Descargue de nuevo el archivo de secretos del cliente desde la Cloud Console.</translation>
    </message>
    <message>
        <source>Drop the client file here, or type id and secret.</source>
        <translation>Suelte aquí el archivo del cliente, o escriba id y secreto.</translation>
    </message>
    <message>
        <source>Enable “Google Calendar API” in the Cloud Console, then sync again.</source>
        <translation>Habilite “Google Calendar API” en la Cloud Console y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Error {status}.</source>
        <translation>Error {status}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event {id} stands in “{summary}”.</source>
        <translation>El evento {id} está en “{summary}”.</translation>
    </message>
    <message>
        <source>Event {made}, {say_when} UTC.</source>
        <translation>Evento {made}, {say_when} UTC.</translation>
    </message>
    <message>
        <source>Events are made for: {join}.</source>
        <translation>Se crean eventos para: {join}.</translation>
    </message>
    <message>
        <source>Events that stand as before run {run}, unlike their bookings: {len}</source>
        <translation>Eventos que están como antes de la ronda {run}, a diferencia de sus reservas: {len}</translation>
    </message>
    <message>
        <source>Every mapped calendar was read in time</source>
        <translation>Todos los calendarios asignados se leyeron a tiempo</translation>
    </message>
    <message>
        <source>Every object has a calendar</source>
        <translation>Cada objeto tiene un calendario</translation>
    </message>
    <message>
        <source>Everything is removed again</source>
        <translation>Todo se ha quitado de nuevo</translation>
    </message>
    <message>
        <source>Export it again as .ics.</source>
        <translation>Expórtelo de nuevo como .ics.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Primera ronda</translation>
    </message>
    <message>
        <source>Five tries in a row met another version.</source>
        <translation>Cinco intentos seguidos encontraron otra versión.</translation>
    </message>
    <message>
        <source>For example: --field time=remote --field title=local</source>
        <translation>Por ejemplo: --field time=remote --field title=local</translation>
    </message>
    <message>
        <source>For example: --name main</source>
        <translation>Por ejemplo: --name main</translation>
    </message>
    <message>
        <source>For example: from = &quot;gcaldesk@example.org&quot;</source>
        <translation>Por ejemplo: from = &quot;gcaldesk@example.org&quot;</translation>
    </message>
    <message>
        <source>For example: gcaldesk object add room-a --name “Room A”</source>
        <translation>Por ejemplo: gcaldesk object add room-a --name “Room A”</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Libere espacio en este disco.</translation>
    </message>
    <message>
        <source>Free some space or give yourself write access, then try again.</source>
        <translation>Libere espacio o dese permiso de escritura, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>De hoy en adelante</translation>
    </message>
    <message>
        <source>GCALDESK_GOOGLE_API_ROOT points at {url}, which is not on this machine.</source>
        <translation>GCALDESK_GOOGLE_API_ROOT apunta a {url}, que no está en este equipo.</translation>
    </message>
    <message>
        <source>Give --listen-host an address of this machine, such as 127.0.0.1.</source>
        <translation>Dé a --listen-host una dirección de este equipo, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk backup” made, or one of the folder “backups”.</source>
        <translation>Dé un archivo creado por “gcaldesk backup”, o uno de la carpeta “backups”.</translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk backup” made.</source>
        <translation>Dé un archivo creado por “gcaldesk backup”.</translation>
    </message>
    <message>
        <source>Give a file that “gcaldesk export-config” wrote.</source>
        <translation>Dé un archivo escrito por “gcaldesk export-config”.</translation>
    </message>
    <message>
        <source>Give a name that is free.</source>
        <translation>Dé un nombre que esté libre.</translation>
    </message>
    <message>
        <source>Give a time before or after the change.</source>
        <translation>Dé una hora anterior o posterior al cambio.</translation>
    </message>
    <message>
        <source>Give an end that is later than the start.</source>
        <translation>Dé un fin posterior al inicio.</translation>
    </message>
    <message>
        <source>Give cloudflared, ngrok or one.</source>
        <translation>Indique cloudflared, ngrok u otro.</translation>
    </message>
    <message>
        <source>Give each object a calendar of its own where events are made in Google.</source>
        <translation>Dé a cada objeto un calendario propio si se crean eventos en Google.</translation>
    </message>
    <message>
        <source>Give either --public-url or --tunnel, not both.</source>
        <translation>Indique --public-url o --tunnel, no ambos.</translation>
    </message>
    <message>
        <source>Give it as https://name or https://name/path, without anything behind it.</source>
        <translation>Indíquelo como https://nombre o https://nombre/ruta, sin nada detrás.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Póngale uno.</translation>
    </message>
    <message>
        <source>Give its client-secrets file, or both client id and secret.</source>
        <translation>Dé su archivo de secretos del cliente, o tanto el id como el secreto.</translation>
    </message>
    <message>
        <source>Give start=… and end=… as well.</source>
        <translation>Indique también start=… y end=….</translation>
    </message>
    <message>
        <source>Give the booking a title.</source>
        <translation>Dé un título a la reserva.</translation>
    </message>
    <message>
        <source>Give the final address with --public-url: Google does not follow.</source>
        <translation>Indique la dirección final con --public-url: Google no sigue redirecciones.</translation>
    </message>
    <message>
        <source>Give the full path of a PEM file, or leave ca_file out.</source>
        <translation>Dé la ruta completa de un archivo PEM, o deje fuera ca_file.</translation>
    </message>
    <message>
        <source>Give this connection a name.</source>
        <translation>Dé un nombre a esta conexión.</translation>
    </message>
    <message>
        <source>Give yourself write access to it, or set GCALDESK_HOME to another folder.</source>
        <translation>Dese permiso de escritura, o indique otra carpeta en GCALDESK_HOME.</translation>
    </message>
    <message>
        <source>Give yourself write access to it, or set {home_variable} to another folder.</source>
        <translation>Dese permiso de escritura, o indique otra carpeta en {home_variable}.</translation>
    </message>
    <message>
        <source>Give yourself write access to it, or use the system&apos;s own list of login programs.</source>
        <translation>Dese permiso de escritura, o use la lista de programas de inicio del propio sistema.</translation>
    </message>
    <message>
        <source>Given {ago}</source>
        <translation>Dado {ago}</translation>
    </message>
    <message>
        <source>Gone: {counted} and {counted2}.</source>
        <translation>Quitados: {counted} y {counted2}.</translation>
    </message>
    <message>
        <source>Good when everybody books at the desk.</source>
        <translation>Bueno si todos reservan en recepción.</translation>
    </message>
    <message>
        <source>Good when teachers plan in their own calendar.</source>
        <translation>Bueno si los profesores planifican en su propio calendario.</translation>
    </message>
    <message>
        <source>Google Meet</source>
        <translation>Google Meet</translation>
    </message>
    <message>
        <source>Google allows 40320 minutes (four weeks) at the most.</source>
        <translation>Google permite 40320 minutos (cuatro semanas) como máximo.</translation>
    </message>
    <message>
        <source>Google allows five reminders at the most.</source>
        <translation>Google permite cinco recordatorios como máximo.</translation>
    </message>
    <message>
        <source>Google answered with {status}.</source>
        <translation>Google respondió con {status}.</translation>
    </message>
    <message>
        <source>Google asked for a longer rest.</source>
        <translation>Google pidió una pausa más larga.</translation>
    </message>
    <message>
        <source>Google asked for a whole read (its cursor had expired)</source>
        <translation>Google pidió una lectura completa (el cursor había caducado)</translation>
    </message>
    <message>
        <source>Google asked to slow down.</source>
        <translation>Google pidió ir más despacio.</translation>
    </message>
    <message>
        <source>Google asks this account to sign in again.</source>
        <translation>Google pide a esta cuenta que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Google can reach the listener</source>
        <translation>Google puede llegar al receptor</translation>
    </message>
    <message>
        <source>Google cannot be reached.</source>
        <translation>No se puede llegar a Google.</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Cliente de Google</translation>
    </message>
    <message>
        <source>Google could not be asked for the time.</source>
        <translation>No se pudo preguntar la hora a Google.</translation>
    </message>
    <message>
        <source>Google could not make a meeting.</source>
        <translation>Google no pudo crear una reunión.</translation>
    </message>
    <message>
        <source>Google did not answer in time.</source>
        <translation>Google no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Google did not complete the sign-in.</source>
        <translation>Google no completó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Google did not grant every permission asked for.</source>
        <translation>Google no concedió todos los permisos pedidos.</translation>
    </message>
    <message>
        <source>Google did not grant the permission that this needs.</source>
        <translation>Google no concedió el permiso que esto necesita.</translation>
    </message>
    <message>
        <source>Google did not grant: {join}.</source>
        <translation>Google no concedió: {join}.</translation>
    </message>
    <message>
        <source>Google did not grant: {missing}.</source>
        <translation>Google no concedió: {missing}.</translation>
    </message>
    <message>
        <source>Google does not accept the client id and secret.</source>
        <translation>Google no acepta el id y el secreto del cliente.</translation>
    </message>
    <message>
        <source>Google does not accept the public address for notifications.</source>
        <translation>Google no acepta la dirección pública para notificaciones.</translation>
    </message>
    <message>
        <source>Google does not allow this change.</source>
        <translation>Google no permite este cambio.</translation>
    </message>
    <message>
        <source>Google does not know this OAuth client or its secret.</source>
        <translation>Google no conoce este cliente OAuth o su secreto.</translation>
    </message>
    <message>
        <source>Google does not know this type of channel.</source>
        <translation>Google no conoce este tipo de canal.</translation>
    </message>
    <message>
        <source>Google does not let this OAuth client sign in any more.</source>
        <translation>Google ya no deja que este cliente OAuth inicie sesión.</translation>
    </message>
    <message>
        <source>Google does not show this event&apos;s whole guest list.</source>
        <translation>Google no muestra la lista completa de invitados de este evento.</translation>
    </message>
    <message>
        <source>Google does not tell of changes in this calendar.</source>
        <translation>Google no avisa de cambios en este calendario.</translation>
    </message>
    <message>
        <source>Google ended the sign-in after a week.</source>
        <translation>Google terminó la sesión al cabo de una semana.</translation>
    </message>
    <message>
        <source>Google ended the sign-in.</source>
        <translation>Google terminó la sesión.</translation>
    </message>
    <message>
        <source>Google gave no address for this event.</source>
        <translation>Google no dio ninguna dirección para este evento.</translation>
    </message>
    <message>
        <source>Google gave no lasting permission.</source>
        <translation>Google no dio un permiso duradero.</translation>
    </message>
    <message>
        <source>Google granted what is needed</source>
        <translation>Google concedió lo necesario</translation>
    </message>
    <message>
        <source>Google has paused writing</source>
        <translation>Google ha pausado la escritura</translation>
    </message>
    <message>
        <source>Google has paused writing for this account.</source>
        <translation>Google ha pausado la escritura para esta cuenta.</translation>
    </message>
    <message>
        <source>Google has trouble answering (error {status}).</source>
        <translation>Google tiene problemas para responder (error {status}).</translation>
    </message>
    <message>
        <source>Google is asked every minute; that works without push.</source>
        <translation>Se consulta a Google cada minuto; eso funciona sin push.</translation>
    </message>
    <message>
        <source>Google is asked every {n} min; that works without push.</source>
        <translation>Se consulta a Google cada {n} min; eso funciona sin push.</translation>
    </message>
    <message>
        <source>Google left events out of a list</source>
        <translation>Google omitió eventos en una lista</translation>
    </message>
    <message>
        <source>Google lets this account read the calendar, not write to it.</source>
        <translation>Google deja a esta cuenta leer el calendario, no escribir en él.</translation>
    </message>
    <message>
        <source>Google listed the calendar without most of its events, yet each of them answers when asked for by name. Nothing was changed; the list was thrown away.</source>
        <translation>Google listó el calendario sin la mayoría de sus eventos, pero cada uno responde cuando se pregunta por él. No se cambió nada; la lista se descartó.</translation>
    </message>
    <message>
        <source>Google made the meeting</source>
        <translation>Google creó la reunión</translation>
    </message>
    <message>
        <source>Google no longer accepts the sign-in.</source>
        <translation>Google ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Google no longer lets this account see the calendar.</source>
        <translation>Google ya no deja que esta cuenta vea el calendario.</translation>
    </message>
    <message>
        <source>Google now</source>
        <translation>Google ahora</translation>
    </message>
    <message>
        <source>Google probably has it already; see the issue</source>
        <translation>Google probablemente ya lo tiene; vea el asunto</translation>
    </message>
    <message>
        <source>Google refused a booking for good</source>
        <translation>Google rechazó una reserva definitivamente</translation>
    </message>
    <message>
        <source>Google refused this event.</source>
        <translation>Google rechazó este evento.</translation>
    </message>
    <message>
        <source>Google renewed it just now.</source>
        <translation>Google lo renovó hace un momento.</translation>
    </message>
    <message>
        <source>Google says: {error}.</source>
        <translation>Google dice: {error}.</translation>
    </message>
    <message>
        <source>Google sends notifications to https addresses only.</source>
        <translation>Google solo envía notificaciones a direcciones https.</translation>
    </message>
    <message>
        <source>Google shows no calendar for this account.</source>
        <translation>Google no muestra ningún calendario para esta cuenta.</translation>
    </message>
    <message>
        <source>Google takes changes again.</source>
        <translation>Google vuelve a aceptar cambios.</translation>
    </message>
    <message>
        <source>Google tells of changes until {expires_at} UTC</source>
        <translation>Google avisa de cambios hasta el {expires_at} UTC</translation>
    </message>
    <message>
        <source>Google was not allowed to do all of it</source>
        <translation>A Google no se le permitió hacerlo todo</translation>
    </message>
    <message>
        <source>Google&apos;s address cannot be found.</source>
        <translation>No se encuentra la dirección de Google.</translation>
    </message>
    <message>
        <source>Google&apos;s answer was cut short.</source>
        <translation>La respuesta de Google llegó cortada.</translation>
    </message>
    <message>
        <source>Google&apos;s answer was not a channel.</source>
        <translation>La respuesta de Google no era un canal.</translation>
    </message>
    <message>
        <source>Google&apos;s answer was not an event.</source>
        <translation>La respuesta de Google no era un evento.</translation>
    </message>
    <message>
        <source>Google&apos;s certificate does not fit this computer&apos;s date.</source>
        <translation>El certificado de Google no concuerda con la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Google&apos;s channels are alive</source>
        <translation>Los canales de Google están vivos</translation>
    </message>
    <message>
        <source>Google&apos;s event gets the booking&apos;s {fields}.</source>
        <translation>El evento de Google recibe de la reserva: {fields}.</translation>
    </message>
    <message>
        <source>Google&apos;s list of events was incomplete; nothing was taken from it.</source>
        <translation>La lista de eventos de Google estaba incompleta; no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>Google&apos;s list of events was not one; nothing was taken from it.</source>
        <translation>La lista de eventos de Google no era tal; no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service did not answer as expected.</source>
        <translation>El servicio de inicio de sesión de Google no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>Google’s event was kept</source>
        <translation>se conservó Google</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Have Calendar switched on for it (Workspace: Admin console), or use another one.</source>
        <translation>Haga que activen Calendar para ella (Workspace: consola de administración), o use otra.</translation>
    </message>
    <message>
        <source>Held plan</source>
        <translation>Plan retenido</translation>
    </message>
    <message>
        <source>Hold, ask you</source>
        <translation>Retener y preguntarle</translation>
    </message>
    <message>
        <source>In the days kept in step</source>
        <translation>En los días sincronizados</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Its name only; empty: no mail.</source>
        <translation>Solo su nombre; vacío: sin correo.</translation>
    </message>
    <message>
        <source>Last settled: {at}</source>
        <translation>Último resuelto: {at}</translation>
    </message>
    <message>
        <source>Mail is sent through the server</source>
        <translation>Los correos se envían por el servidor</translation>
    </message>
    <message>
        <source>Problems of “{name}” are mailed to</source>
        <translation>Los problemas de “{name}” se envían a</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>The log file records</source>
        <translation>En el registro se anota</translation>
    </message>
    <message>
        <source>The tray icon is without colour</source>
        <translation>El icono de la bandeja va sin color</translation>
    </message>
    <message>
        <source>Unlink it from its event…</source>
        <translation>Desvincular de su evento…</translation>
    </message>
    <message>
        <source>Unlink this booking from its event?</source>
        <translation>¿Desvincular esta reserva de su evento?</translation>
    </message>
    <message>
        <source>Until there is another one, the calendar is looked at every {n} min.</source>
        <translation>Hasta que haya otro, el calendario se mira cada {n} min.</translation>
    </message>
    <message>
        <source>Use an address of your own with a certificate of a public authority.</source>
        <translation>Use una dirección propia con un certificado de una autoridad pública.</translation>
    </message>
    <message>
        <source>Usually 570 of the 600 that Google allows. Takes effect at the next start.</source>
        <translation>Normalmente 570 de las 600 que Google permite. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Usually as the system’s proxy settings say. Signing in, syncing and tests too.</source>
        <translation>Normalmente según los ajustes de proxy del sistema, también al iniciar sesión, sincronizar y probar.</translation>
    </message>
    <message>
        <source>Usually to nobody. At most one message an hour, and one when all is well again.</source>
        <translation>Normalmente a nadie. Como mucho un mensaje por hora, y otro cuando todo vuelve a estar bien.</translation>
    </message>
    <message>
        <source>Verify it instead.</source>
        <translation>Verifíquelo en su lugar.</translation>
    </message>
    <message>
        <source>Verifying was stopped.</source>
        <translation>Se detuvo la verificación.</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Enlace de vídeo</translation>
    </message>
    <message>
        <source>Wait, or see what used so many requests.</source>
        <translation>Espere, o vea qué gastó tantas peticiones.</translation>
    </message>
    <message>
        <source>Waits for its address</source>
        <translation>Espera su dirección</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Watch channel alive for each pushed calendar</source>
        <translation>Canal vivo para cada calendario con push</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Vigila</translation>
    </message>
    <message>
        <source>Web client {client}.</source>
        <translation>Cliente web {client}.</translation>
    </message>
    <message>
        <source>Web client {id}.</source>
        <translation>Cliente web {id}.</translation>
    </message>
    <message>
        <source>Webhook reachable from outside, real host and certificate</source>
        <translation>Webhook accesible desde fuera, con nombre y certificado reales</translation>
    </message>
    <message>
        <source>What Google does not tell by itself is found by looking; channels are renewed by the way.</source>
        <translation>Lo que Google no avisa por sí mismo se encuentra mirando; de paso se renuevan los canales.</translation>
    </message>
    <message>
        <source>What is kept in step</source>
        <translation>Qué se mantiene sincronizado</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What needs this permission waits, in both directions.</source>
        <translation>Lo que necesita este permiso espera, en ambas direcciones.</translation>
    </message>
    <message>
        <source>With push, a change in Google is here within seconds. It takes effect as soon as it is applied.</source>
        <translation>Con push, un cambio en Google llega aquí en segundos. Se aplica en cuanto se guarda.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>trato</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>enviado por correo</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>ningún canal</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>no presentado</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>horario de apertura</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>set it up step by step</source>
        <translation>configúrelo paso a paso</translation>
    </message>
    <message>
        <source>{n} changes on {page}</source>
        <translation>{n} cambios en {page}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} omitidos</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} not needed without push</source>
        <translation>{n} no necesarios sin push</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all} live</source>
        <translation>{n} de {all} activos</translation>
    </message>
    <message>
        <source>{n} of {all} looked at</source>
        <translation>{n} de {all} mirados</translation>
    </message>
    <message>
        <source>{n} of {all} looked at…</source>
        <translation>{n} de {all} mirados…</translation>
    </message>
    <message>
        <source>{n} older bookings come into the days that are kept in step.</source>
        <translation>{n} reservas más antiguas entran en los días que se mantienen sincronizados.</translation>
    </message>
    <message>
        <source>{n} on {page}</source>
        <translation>{n} en {page}</translation>
    </message>
    <message>
        <source>{n} probable matches</source>
        <translation>{n} coincidencias probables</translation>
    </message>
    <message>
        <source>{n} put aside until they change</source>
        <translation>{n} apartados hasta que cambien</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} rechazados</translation>
    </message>
    <message>
        <source>{n} renew soon</source>
        <translation>{n} se renuevan pronto</translation>
    </message>
    <message>
        <source>{n} requests in 24 hours</source>
        <translation>{n} peticiones en 24 horas</translation>
    </message>
    <message>
        <source>{n} requests to Google</source>
        <translation>{n} peticiones a Google</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} resueltos</translation>
    </message>
    <message>
        <source>{n} show only free and busy</source>
        <translation>{n} muestran solo libre y ocupado</translation>
    </message>
    <message>
        <source>{n} syncs</source>
        <translation>{n} rondas</translation>
    </message>
    <message>
        <source>{n} syncs overdue</source>
        <translation>{n} sincronizaciones atrasadas</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>{n} marcados</translation>
    </message>
    <message>
        <source>{n} to Google</source>
        <translation>{n} a Google</translation>
    </message>
    <message>
        <source>{n} to correct</source>
        <translation>{n} por corregir</translation>
    </message>
    <message>
        <source>{n} undos that are not complete</source>
        <translation>{n} deshechos incompletos</translation>
    </message>
    <message>
        <source>{n} undos to look at</source>
        <translation>{n} deshechos por revisar</translation>
    </message>
    <message>
        <source>{n} welcome</source>
        <translation>{n} bien recibidas</translation>
    </message>
    <message>
        <source>{object} is free</source>
        <translation>{object} está libre</translation>
    </message>
    <message>
        <source>{object} is taken then: {titles}</source>
        <translation>{object} está ocupado entonces: {titles}</translation>
    </message>
    <message>
        <source>{others} share this calendar.</source>
        <translation>{others} comparten este calendario.</translation>
    </message>
    <message>
        <source>{others} shares this calendar.</source>
        <translation>{others} comparte este calendario.</translation>
    </message>
    <message>
        <source>{past} days back, {future} ahead</source>
        <translation>{past} días atrás, {future} adelante</translation>
    </message>
    <message>
        <source>{sentence}: {len} carried out, {len2} kept</source>
        <translation>{sentence}: {len} realizados, {len2} conservados</translation>
    </message>
    <message>
        <source>{span} ahead of Google&apos;s.</source>
        <translation>{span} por delante del de Google.</translation>
    </message>
    <message>
        <source>{span} behind Google&apos;s.</source>
        <translation>{span} por detrás del de Google.</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} en {city}</translation>
    </message>
    <message>
        <source>{url} answered from outside.</source>
        <translation>{url} respondió desde fuera.</translation>
    </message>
    <message>
        <source>{way}; {whom} are trusted.</source>
        <translation>{way}; se confía en {whom}.</translation>
    </message>
    <message>
        <source>{what} {span}</source>
        <translation>{what} {span}</translation>
    </message>
    <message>
        <source>“Add or remove scopes”, paste both at the bottom under “Manually add scopes”, then “Add to table”, “Update” and “Save”.</source>
        <translation>“Agregar o quitar permisos”, pegue los dos abajo, en “Agregar permisos manualmente”, y luego “Agregar a la tabla”, “Actualizar” y “Guardar”.</translation>
    </message>
    <message>
        <source>“Create client”, application type “Desktop app”, then “Download JSON”. Drop that file below.</source>
        <translation>“Crear cliente”, tipo de aplicación “App de escritorio”, y luego “Descargar JSON”. Suelte ese archivo abajo.</translation>
    </message>
    <message>
        <source>“{account}” has 1 change that is not applied.</source>
        <translation>“{account}” tiene 1 cambio sin aplicar.</translation>
    </message>
    <message>
        <source>“{account}” has {n} changes that are not applied.</source>
        <translation>“{account}” tiene {n} cambios sin aplicar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a field.</source>
        <translation>“{name}” no puede ser el nombre de un campo.</translation>
    </message>
    <message>
        <source>“{name}” is connected already. Give this one another name.</source>
        <translation>“{name}” ya está conectada. Dé a esta otro nombre.</translation>
    </message>
    <message>
        <source>“{name}”: {role}. Choose another one.</source>
        <translation>“{name}”: {role}. Elija otro.</translation>
    </message>
    <message>
        <source>“{name}”: {role}. Nothing can be sent there.</source>
        <translation>“{name}”: {role}. No se puede enviar nada allí.</translation>
    </message>
    <message>
        <source>“{object_code}” is not mapped in “{name}”.</source>
        <translation>“{object_code}” no está asignado en “{name}”.</translation>
    </message>
    <message>
        <source>In Google</source>
        <translation>En Google</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1 booking was refused or waits for a decision; it stands under Push &amp; diagnostics.</source>
        <translation>1 reserva fue rechazada o espera una decisión; está en Push y diagnóstico.</translation>
    </message>
    <message>
        <source>1 change out</source>
        <translation>1 cambio enviado</translation>
    </message>
    <message>
        <source>1 held</source>
        <translation>1 retenido</translation>
    </message>
    <message>
        <source>1 renews soon</source>
        <translation>1 se renueva pronto</translation>
    </message>
    <message>
        <source>Connect a Google account</source>
        <translation>Conectar una cuenta de Google</translation>
    </message>
    <message>
        <source>Google allows one account {all} units in any minute: a change costs up to three, everything else one. Of what it allows in a day, {share} is used.</source>
        <translation>Google permite a una cuenta {all} unidades por minuto: un cambio cuesta hasta tres; todo lo demás, una. De lo que permite al día se ha usado {share}.</translation>
    </message>
    <message>
        <source>Google is asked every minute</source>
        <translation>Google se consulta cada minuto</translation>
    </message>
    <message>
        <source>Google is asked every {n} min</source>
        <translation>Google se consulta cada {n} min</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Install a certificate for this name, or give the name that it is for.</source>
        <translation>Instale un certificado para este nombre, o indique el nombre para el que es.</translation>
    </message>
    <message>
        <source>Install cloudflared from Cloudflare. {or_else}</source>
        <translation>Instale cloudflared de Cloudflare. {or_else}</translation>
    </message>
    <message>
        <source>Install ngrok and sign it in. {or_else}</source>
        <translation>Instale ngrok e inicie sesión en él. {or_else}</translation>
    </message>
    <message>
        <source>Install one of a public authority, with its intermediate certificates: Google accepts no other.</source>
        <translation>Instale uno de una autoridad pública, con sus certificados intermedios: Google no acepta otro.</translation>
    </message>
    <message>
        <source>Install the newer gcaldesk, or set GCALDESK_HOME to another folder.</source>
        <translation>Instale el gcaldesk más nuevo, o indique otra carpeta en GCALDESK_HOME.</translation>
    </message>
    <message>
        <source>Install the newer gcaldesk.</source>
        <translation>Instale el gcaldesk más nuevo.</translation>
    </message>
    <message>
        <source>Install the newer gcaldesk. Nothing was changed.</source>
        <translation>Instale el gcaldesk más nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the package tzdata, or reinstall gcaldesk.</source>
        <translation>Instale el paquete tzdata, o reinstale gcaldesk.</translation>
    </message>
    <message>
        <source>Issue {id}: {title}.{more}</source>
        <translation>Asunto {id}: {title}.{more}</translation>
    </message>
    <message>
        <source>Issue {issue_id} is closed already ({outcome}).</source>
        <translation>El asunto {issue_id} ya está cerrado ({outcome}).</translation>
    </message>
    <message>
        <source>It answered just now.</source>
        <translation>Respondió hace un momento.</translation>
    </message>
    <message>
        <source>It asks for a sign-in (407).</source>
        <translation>Pide iniciar sesión (407).</translation>
    </message>
    <message>
        <source>It becomes a booking</source>
        <translation>Se convierte en una reserva</translation>
    </message>
    <message>
        <source>It becomes an event in Google</source>
        <translation>Se convierte en un evento en Google</translation>
    </message>
    <message>
        <source>It does so every seven days while your project&apos;s consent screen has the status “Testing”.</source>
        <translation>Lo hace cada siete días mientras la pantalla de consentimiento de su proyecto tenga el estado “Prueba”.</translation>
    </message>
    <message>
        <source>It ended early.</source>
        <translation>Terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>It had been started again three times within an hour.</source>
        <translation>Se había reiniciado tres veces en una hora.</translation>
    </message>
    <message>
        <source>It has no event in Google.</source>
        <translation>No tiene evento en Google.</translation>
    </message>
    <message>
        <source>It has no start.</source>
        <translation>No tiene inicio.</translation>
    </message>
    <message>
        <source>It has version {version}, this program knows {len}.</source>
        <translation>Tiene la versión {version}; este programa conoce la {len}.</translation>
    </message>
    <message>
        <source>It is a PEM file with one or more certificates of authorities.</source>
        <translation>Es un archivo PEM con uno o más certificados de autoridades.</translation>
    </message>
    <message>
        <source>It is a switch.</source>
        <translation>Es un interruptor.</translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {largest}.</source>
        <translation>Es un número entero de {least} a {largest}.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>Es un número entero.</translation>
    </message>
    <message>
        <source>It is clear whose events are whose</source>
        <translation>Está claro de quién es cada evento</translation>
    </message>
    <message>
        <source>It is one address, such as desk@example.org.</source>
        <translation>Es una sola dirección, como desk@example.org.</translation>
    </message>
    <message>
        <source>It is one of {join}.</source>
        <translation>Es uno de {join}.</translation>
    </message>
    <message>
        <source>It is one of {words}{nothing}.</source>
        <translation>Es uno de {words}{nothing}.</translation>
    </message>
    <message>
        <source>It is read again at the next sync. Nothing to do unless this stays.</source>
        <translation>Se lee de nuevo en la próxima sincronización. No hay nada que hacer, salvo que esto persista.</translation>
    </message>
    <message>
        <source>It is the window or the service: use the window&apos;s “Sync now” or leave it to “gcaldesk run”, or stop that one and try again.</source>
        <translation>Es la ventana o el servicio: use “Sincronizar ahora” en la ventana o déjelo a “gcaldesk run”, o deténgalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again by itself, in some hours.</source>
        <translation>Se intenta de nuevo solo, dentro de unas horas.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>It is tried again with the next change of the booking.</source>
        <translation>Se intenta de nuevo con el próximo cambio de la reserva.</translation>
    </message>
    <message>
        <source>It is two times, as in 09:00-17:00.</source>
        <translation>Son dos horas, como 09:00-17:00.</translation>
    </message>
    <message>
        <source>It is yes or no.</source>
        <translation>Es sí o no.</translation>
    </message>
    <message>
        <source>It lies between {low} and {high}.</source>
        <translation>Está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>It listens at {local_url}; no public address was asked for.</source>
        <translation>Escucha en {local_url}; no se pidió una dirección pública.</translation>
    </message>
    <message>
        <source>It names the columns: {join} and fields.NAME.</source>
        <translation>Nombra las columnas: {join} y fields.NAME.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>No dijo nada.</translation>
    </message>
    <message>
        <source>It stays as it is until the event is a single one again.</source>
        <translation>Se queda como está hasta que el evento vuelva a ser único.</translation>
    </message>
    <message>
        <source>It was cancelled here and changed in Google.</source>
        <translation>Se canceló aquí y se cambió en Google.</translation>
    </message>
    <message>
        <source>It was changed here and cancelled in Google.</source>
        <translation>Se cambió aquí y se canceló en Google.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <source>It was not believed.</source>
        <translation>No se dio por bueno.</translation>
    </message>
    <message>
        <source>It was started again, unless the issue says otherwise.</source>
        <translation>Se reinició, salvo que el asunto diga otra cosa.</translation>
    </message>
    <message>
        <source>It was switched off for long: look at the preview, then approve the issue that waits. Nothing was read or written.</source>
        <translation>Estuvo mucho tiempo desactivada: mire la vista previa y apruebe luego el asunto que espera. No se leyó ni escribió nada.</translation>
    </message>
    <message>
        <source>Its bookings are untouched and wait. Map another calendar, or ask for access.</source>
        <translation>Sus reservas no se han tocado y esperan. Asigne otro calendario, o pida acceso.</translation>
    </message>
    <message>
        <source>Its database has version {found}, this program knows version {len}.</source>
        <translation>Su base de datos tiene la versión {found}; este programa conoce la versión {len}.</translation>
    </message>
    <message>
        <source>Its events are made without one. Switch the rule “meet” off, or map another calendar.</source>
        <translation>Sus eventos se crean sin ella. Desactive la regla “meet”, o asigne otro calendario.</translation>
    </message>
    <message>
        <source>Its links point at that account&apos;s events. Nothing was changed.</source>
        <translation>Sus vínculos apuntan a los eventos de esa cuenta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Its marks stand on events there, seen at {now} UTC on {now2}. Two programs writing to one calendar would double and undo each other&apos;s work, so this one only reads it.</source>
        <translation>Sus marcas están en eventos de allí, vistas a las {now} UTC del {now2}. Dos programas que escriben en un mismo calendario duplicarían y desharían el trabajo del otro, así que este solo lo lee.</translation>
    </message>
    <message>
        <source>Its own log says why.</source>
        <translation>Su propio registro dice por qué.</translation>
    </message>
    <message>
        <source>Its start is a time and its end a day, or the other way round.</source>
        <translation>Su inicio es una hora y su fin un día, o al revés.</translation>
    </message>
    <message>
        <source>Its thread had ended.</source>
        <translation>Su hilo había terminado.</translation>
    </message>
    <message>
        <source>Its type is “{kind}”; it has to be installed or web.</source>
        <translation>Su tipo es “{kind}”; debe ser installed o web.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
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
        <translation>Mantener ambos por separado</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep it in the list, or change those bookings first. Nothing was saved.</source>
        <translation>Manténgalo en la lista, o cambie antes esas reservas. No se guardó nada.</translation>
    </message>
    <message>
        <source>Keep it under {max_title} characters.</source>
        <translation>Use menos de {max_title} caracteres.</translation>
    </message>
    <message>
        <source>Keep local or remote.</source>
        <translation>Conserve local o remote.</translation>
    </message>
    <message>
        <source>Keep local, remote or merge.</source>
        <translation>Conserve local, remote o merge.</translation>
    </message>
    <message>
        <source>Keep merge to choose field by field.</source>
        <translation>Conserve merge para elegir campo por campo.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Última completa</translation>
    </message>
    <message>
        <source>Leave it out with --skip-bad.</source>
        <translation>Déjelo fuera con --skip-bad.</translation>
    </message>
    <message>
        <source>Left out: {follows}.</source>
        <translation>Omitido: {follows}.</translation>
    </message>
    <message>
        <source>Left out: {imports}.</source>
        <translation>Omitido: {imports}.</translation>
    </message>
    <message>
        <source>Let POST requests to {webhook_path} through without a sign-in.</source>
        <translation>Deje pasar las peticiones POST a {webhook_path} sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Let the reverse proxy pass {webhook_path} on to the listener&apos;s port, and check that no other gcaldesk listens there.</source>
        <translation>Haga que el proxy inverso pase {webhook_path} al puerto del receptor, y compruebe que no escucha allí otro gcaldesk.</translation>
    </message>
    <message>
        <source>Let the system set its clock over the network (NTP).</source>
        <translation>Deje que el sistema ponga el reloj por la red (NTP).</translation>
    </message>
    <message>
        <source>Line {line_num} is not CSV: {error}.</source>
        <translation>La línea {line_num} no es CSV: {error}.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Vincularlos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Look at Google and send what waits (F5)</source>
        <translation>Consultar Google y enviar lo que espera (F5)</translation>
    </message>
    <message>
        <source>Look at each and set right by hand what is still wrong; then ignore this.</source>
        <translation>Mire cada uno y corrija a mano lo que aún esté mal; luego ignore esto.</translation>
    </message>
    <message>
        <source>Look at it: gcaldesk issues list, or the Issues page.</source>
        <translation>Mírelo: gcaldesk issues list, o la página Asuntos.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>Look at the plan…</source>
        <translation>Ver el plan…</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Mirar antes</translation>
    </message>
    <message>
        <source>Look which program also edits this calendar. Approve to send the booking again, keep to leave the event so.</source>
        <translation>Mire qué programa edita también este calendario. Apruebe para enviar la reserva de nuevo, conserve para dejar el evento así.</translation>
    </message>
    <message>
        <source>Made in Google: {title}</source>
        <translation>Creado en Google: {title}</translation>
    </message>
    <message>
        <source>Make an OAuth client of type “Desktop app” and download that one.</source>
        <translation>Cree un cliente OAuth de tipo “App de escritorio” y descargue ese.</translation>
    </message>
    <message>
        <source>Make it a single event again in Google, and this ends by itself. Or approve to let go of it: the occurrences become bookings, and this booking stays without an event (cancel it where the first occurrence stands for it).</source>
        <translation>Conviértalo de nuevo en un evento único en Google y esto termina solo. O apruebe para soltarlo: las repeticiones se convierten en reservas y esta reserva queda sin evento (cancélela si la primera repetición la sustituye).</translation>
    </message>
    <message>
        <source>Make it yourself, or set {home_variable} to a folder that is yours.</source>
        <translation>Créela usted mismo, o indique en {home_variable} una carpeta que sea suya.</translation>
    </message>
    <message>
        <source>Make one, and let cron do it weekly: gcaldesk backup FOLDER/</source>
        <translation>Haga una, y deje que cron la haga cada semana: gcaldesk backup FOLDER/</translation>
    </message>
    <message>
        <source>Map an object to a calendar first.</source>
        <translation>Asigne antes un objeto a un calendario.</translation>
    </message>
    <message>
        <source>Map another one, or ask its owner for access. No booking was touched.</source>
        <translation>Asigne otro, o pida acceso a su propietario. No se tocó ninguna reserva.</translation>
    </message>
    <message>
        <source>Map what is missing: gcaldesk map set ACCOUNT OBJECT CALENDAR_ID</source>
        <translation>Asigne lo que falta: gcaldesk map set ACCOUNT OBJECT CALENDAR_ID</translation>
    </message>
    <message>
        <source>Mapped for reading only; writing is not needed.</source>
        <translation>Asignado solo para leer; no hace falta escribir.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Missing: {join}.</source>
        <translation>Falta: {join}.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Moved in Google to {wished}, not taken over: it overlaps booking {clash}.</source>
        <translation>Movido en Google a {wished}, no aceptado: se solapa con la reserva {clash}.</translation>
    </message>
    <message>
        <source>Moving an event in Google moves its booking; deleting it cancels the booking.</source>
        <translation>Mover un evento en Google mueve su reserva; eliminarlo cancela la reserva.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Evento nuevo</translation>
    </message>
    <message>
        <source>New events in Google stay in Google.</source>
        <translation>Los eventos nuevos en Google se quedan en Google.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>No account is active, so there is nothing to do.</source>
        <translation>Ninguna cuenta está activa, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>No booking found</source>
        <translation>No se encontró ninguna reserva</translation>
    </message>
    <message>
        <source>No calendar serves two objects.</source>
        <translation>Ningún calendario sirve a dos objetos.</translation>
    </message>
    <message>
        <source>No channel: Google is asked for changes regularly.</source>
        <translation>Sin canal: se preguntan los cambios a Google con regularidad.</translation>
    </message>
    <message>
        <source>No config.toml: defaults</source>
        <translation>Sin config.toml: valores predeterminados</translation>
    </message>
    <message>
        <source>No copy yet; there is no booking to lose either.</source>
        <translation>Aún no hay copia; tampoco hay reservas que perder.</translation>
    </message>
    <message>
        <source>No engine is running, but it was synced: {last}.</source>
        <translation>No hay ningún motor en marcha, pero se sincronizó: {last}.</translation>
    </message>
    <message>
        <source>No engine is running; {last}.</source>
        <translation>No hay ningún motor en marcha; {last}.</translation>
    </message>
    <message>
        <source>No gcaldesk listens for notifications at present.</source>
        <translation>En este momento ningún gcaldesk escucha notificaciones.</translation>
    </message>
    <message>
        <source>No issue is open.</source>
        <translation>No hay ningún asunto abierto.</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>No hay servidor de correo configurado.</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Aún sin asignación</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Sin reunión</translation>
    </message>
    <message>
        <source>No night hour of the object is free.</source>
        <translation>No hay ninguna hora nocturna libre del objeto.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún ninguna ronda</translation>
    </message>
    <message>
        <source>No secure connection to Google came about.</source>
        <translation>No se logró una conexión segura con Google.</translation>
    </message>
    <message>
        <source>Nobody else can read the data</source>
        <translation>Nadie más puede leer los datos</translation>
    </message>
    <message>
        <source>Nobody finished signing in in time.</source>
        <translation>Nadie terminó de iniciar sesión a tiempo.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No encontrado.</translation>
    </message>
    <message>
        <source>Not looked at, since the calendar is not listed.</source>
        <translation>No se miró, porque el calendario no está en la lista.</translation>
    </message>
    <message>
        <source>Not looked at, since the database is not sound.</source>
        <translation>No se miró, porque la base de datos no está bien.</translation>
    </message>
    <message>
        <source>Not looked at, since the sign-in does not work.</source>
        <translation>No se miró, porque el inicio de sesión no funciona.</translation>
    </message>
    <message>
        <source>Not seen after {tries} rounds.{said}</source>
        <translation>No se vio tras {tries} rondas.{said}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No deshecho</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>No está al día</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation>Nada responde en {host}.</translation>
    </message>
    <message>
        <source>Nothing had moved for minutes.</source>
        <translation>No se había movido nada durante minutos.</translation>
    </message>
    <message>
        <source>Nothing here. Finish signing in, in the window that gcaldesk opened.</source>
        <translation>Aquí no hay nada. Termine de iniciar sesión en la ventana que abrió gcaldesk.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation>No se pierde nada; se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>Nothing is mapped, so nothing is synced.</source>
        <translation>No hay nada asignado, así que no se sincroniza nada.</translation>
    </message>
    <message>
        <source>Nothing is mapped.</source>
        <translation>No hay nada asignado.</translation>
    </message>
    <message>
        <source>Nothing is read or written until you sign it in again and switch it on.</source>
        <translation>No se lee ni se escribe nada hasta que inicie sesión de nuevo y la encienda.</translation>
    </message>
    <message>
        <source>Nothing is stored that signs in “{name}”.</source>
        <translation>No hay nada guardado con que “{name}” inicie sesión.</translation>
    </message>
    <message>
        <source>Nothing is stuck on its way to Google</source>
        <translation>Nada está atascado de camino a Google</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Nothing of this has been done. The rest of the sync goes on.</source>
        <translation>No se ha hecho nada de esto. El resto de la sincronización sigue.</translation>
    </message>
    <message>
        <source>Nothing to do: both sides agree.</source>
        <translation>Nada que hacer: ambos lados coinciden.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Nothing waits for a person</source>
        <translation>Nada espera a una persona</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was done to its items.</source>
        <translation>No se hizo nada con sus elementos.</translation>
    </message>
    <message>
        <source>Nothing was done to them. Approve to change the events and tell the guests; keep to change the events and mail nobody.</source>
        <translation>No se ha hecho nada con ellos. Apruebe para cambiar los eventos y avisar a los invitados; conserve para cambiar los eventos sin enviar correo a nadie.</translation>
    </message>
    <message>
        <source>Nothing was done to them. Keep all, or approve after reading the list.</source>
        <translation>No se ha hecho nada con ellos. Conserve todo, o apruebe después de leer la lista.</translation>
    </message>
    <message>
        <source>Nothing was done. Look again: gcaldesk undo </source>
        <translation>No se hizo nada. Mire de nuevo: gcaldesk undo </translation>
    </message>
    <message>
        <source>Nothing was half-written in {parent}.</source>
        <translation>No quedó nada a medio escribir en {parent}.</translation>
    </message>
    <message>
        <source>Nothing was half-written. Please report it.</source>
        <translation>No quedó nada a medio escribir. Por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>Nothing was half-written. Start gcaldesk again; please report it with gcaldesk.log.</source>
        <translation>No quedó nada a medio escribir. Inicie gcaldesk de nuevo; comuníquelo con gcaldesk.log, por favor.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>One side cancelled it, so there is nothing to merge.</source>
        <translation>Un lado lo canceló, así que no hay nada que combinar.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Open a browser on this computer and sign in to the network, or ask whoever runs the proxy to let Google through. {again}</source>
        <translation>Abra un navegador en este equipo e inicie sesión en la red, o pida a quien gestiona el proxy que deje pasar a Google. {again}</translation>
    </message>
    <message>
        <source>Opening your bookings…</source>
        <translation>Abriendo sus reservas…</translation>
    </message>
    <message>
        <source>Or give --public-url, or a command that prints the public https address.</source>
        <translation>O indique --public-url, o una orden que muestre la dirección https pública.</translation>
    </message>
    <message>
        <source>Others can read: {names}.</source>
        <translation>Otros pueden leer: {names}.</translation>
    </message>
    <message>
        <source>Over:

</source>
        <translation>Terminado:

</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused by Google</source>
        <translation>En pausa por Google</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>Please report it with the log. The other bookings are not held up; change this one, or choose “try again” here.</source>
        <translation>Comuníquelo con el registro, por favor. Las otras reservas no se detienen; cambie esta, o elija aquí “intentar de nuevo”.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Por favor, comunique esto.</translation>
    </message>
    <message>
        <source>Port {port} is in use, so Google&apos;s answer could not arrive.</source>
        <translation>El puerto {port} está en uso, así que la respuesta de Google no pudo llegar.</translation>
    </message>
    <message>
        <source>Publish the app (Google Cloud Console, Google Auth Platform, Audience), then reconnect the account; its links and settings are kept.</source>
        <translation>Publique la aplicación (Google Cloud Console, Google Auth Platform, Público) y reconecte la cuenta; se conservan sus vínculos y ajustes.</translation>
    </message>
    <message>
        <source>Push is off: Google is polled, which loses nothing.</source>
        <translation>Push está desactivado: se consulta a Google cada cierto tiempo y no se pierde nada.</translation>
    </message>
    <message>
        <source>Push is off: Google is polled.</source>
        <translation>Push está desactivado: se consulta a Google cada cierto tiempo.</translation>
    </message>
    <message>
        <source>Put the password into that file, readable for gcaldesk only.</source>
        <translation>Ponga la contraseña en ese archivo, legible solo para gcaldesk.</translation>
    </message>
    <message>
        <source>Put the right key file back, or reconnect the accounts.</source>
        <translation>Devuelva el archivo de claves correcto, o reconecte las cuentas.</translation>
    </message>
    <message>
        <source>Read just now.</source>
        <translation>Leído hace un momento.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Reading goes on; writing is tried again by itself in a few hours.</source>
        <translation>La lectura sigue; la escritura se intenta de nuevo sola dentro de unas horas.</translation>
    </message>
    <message>
        <source>Reconnect it: gcaldesk account reconnect {name}{file}</source>
        <translation>Reconéctela: gcaldesk account reconnect {name}{file}</translation>
    </message>
    <message>
        <source>Reconnect the account and leave both boxes ticked.</source>
        <translation>Reconecte la cuenta y deje marcadas las dos casillas.</translation>
    </message>
    <message>
        <source>Reconnect the account and leave every box ticked.</source>
        <translation>Reconecte la cuenta y deje marcadas todas las casillas.</translation>
    </message>
    <message>
        <source>Reconnect the account with a current client-secrets file.</source>
        <translation>Reconecte la cuenta con un archivo de secretos del cliente actual.</translation>
    </message>
    <message>
        <source>Reconnect the account; its links and settings are kept.</source>
        <translation>Reconecte la cuenta; se conservan sus vínculos y ajustes.</translation>
    </message>
    <message>
        <source>Reconnect with an account of that organisation, or make the client external.</source>
        <translation>Reconecte con una cuenta de esa organización, o haga externo el cliente.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Refused at the push listener, without effect: {what}.</source>
        <translation>Rechazado por el receptor push, sin efecto: {what}.</translation>
    </message>
    <message>
        <source>Register http://127.0.0.1:8765/callback in the Cloud Console and reconnect.</source>
        <translation>Registre http://127.0.0.1:8765/callback en la Cloud Console y reconecte.</translation>
    </message>
    <message>
        <source>Register {default_web_redirect} in the Cloud Console (Credentials, your client, Authorised redirect URIs), download the file again, or use a “Desktop app” client.</source>
        <translation>Registre {default_web_redirect} en la Cloud Console (Credenciales, su cliente, URI de redirección autorizados), descargue de nuevo el archivo, o use un cliente “App de escritorio”.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove gcaldesk under myaccount.google.com/permissions, then reconnect.</source>
        <translation>Quite gcaldesk en myaccount.google.com/permissions y reconecte.</translation>
    </message>
    <message>
        <source>Rename it in the file. Nothing was changed.</source>
        <translation>Cámbiele el nombre en el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Renew it, or install one of a public authority that is for this name.</source>
        <translation>Renuévelo, o instale uno de una autoridad pública que sea para este nombre.</translation>
    </message>
    <message>
        <source>Renew the certificate of the public address.</source>
        <translation>Renueve el certificado de la dirección pública.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renueve el certificado.</translation>
    </message>
    <message>
        <source>Renew them: gcaldesk channels renew</source>
        <translation>Renuévelos: gcaldesk channels renew</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Reiniciado</translation>
    </message>
    <message>
        <source>Restore it there (within 30 days) or make a new one, then reconnect.</source>
        <translation>Restáurelo allí (antes de 30 días) o cree uno nuevo, y reconecte.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>SQLite&apos;s quick_check</source>
        <translation>el quick_check de SQLite</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Same one?</source>
        <translation>¿Es el mismo?</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”; a quote inside a cell is written twice.</source>
        <translation>Guárdelo como “CSV UTF-8”; unas comillas dentro de una celda se escriben dos veces.</translation>
    </message>
    <message>
        <source>Say whether it is.</source>
        <translation>Diga si lo es.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring ({name}).</source>
        <translation>Los secretos se guardan en el llavero del sistema ({name}).</translation>
    </message>
    <message>
        <source>Secrets would travel unencrypted.</source>
        <translation>Los secretos viajarían sin cifrar.</translation>
    </message>
    <message>
        <source>See docs/push.md; without push Google is polled, which loses nothing.</source>
        <translation>Vea docs/push.md; sin push se consulta a Google cada cierto tiempo y no se pierde nada.</translation>
    </message>
    <message>
        <source>See each with its reason: gcaldesk issues list, gcaldesk booking show NUMBER</source>
        <translation>Vea cada uno con su motivo: gcaldesk issues list, gcaldesk booking show NUMBER</translation>
    </message>
    <message>
        <source>See what it does: gcaldesk log --follow</source>
        <translation>Mire qué hace: gcaldesk log --follow</translation>
    </message>
    <message>
        <source>See what it would do (gcaldesk sync --account {name} --dry-run), then approve, or keep to switch it off again.</source>
        <translation>Vea qué haría (gcaldesk sync --account {name} --dry-run) y apruebe, o conserve para desactivarla de nuevo.</translation>
    </message>
    <message>
        <source>See what went wrong: gcaldesk log --level warning</source>
        <translation>Vea qué falló: gcaldesk log --level warning</translation>
    </message>
    <message>
        <source>Sending 1</source>
        <translation>Enviando 1</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>Enviando {n}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series are not taken in: make them in Google Calendar, from where they come in one by one, or leave it out with --skip-bad.</source>
        <translation>Las series no se aceptan: créelas en Google Calendar, desde donde entran una a una, o déjelo fuera con --skip-bad.</translation>
    </message>
    <message>
        <source>Set it to a folder that is yours.</source>
        <translation>Indique una carpeta que sea suya.</translation>
    </message>
    <message>
        <source>Set security to starttls or tls, or leave the user out.</source>
        <translation>Ponga security en starttls o tls, o deje fuera user.</translation>
    </message>
    <message>
        <source>Set the bookings or rules right first where they are wrong. Approve to send the bookings again; keep to leave the events so until their booking changes.</source>
        <translation>Corrija antes las reservas o reglas que estén mal. Apruebe para enviar las reservas de nuevo; conserve para dejar los eventos así hasta que cambie su reserva.</translation>
    </message>
    <message>
        <source>Set the clock and the date of this computer right. {again}</source>
        <translation>Ponga bien el reloj y la fecha de este equipo. {again}</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again and tick every box.</source>
        <translation>Inicie sesión de nuevo y marque todas las casillas.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Sign in as {email}, or connect {email2} under another name.</source>
        <translation>Inicie sesión como {email}, o conecte {email2} con otro nombre.</translation>
    </message>
    <message>
        <source>Sign in with another account.</source>
        <translation>Inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>Sign in: gcaldesk account reconnect NAME</source>
        <translation>Inicie sesión: gcaldesk account reconnect NAME</translation>
    </message>
    <message>
        <source>Sign in: gcaldesk account reconnect {name} --client-secrets FILE</source>
        <translation>Inicie sesión: gcaldesk account reconnect {name} --client-secrets FILE</translation>
    </message>
    <message>
        <source>Sign-ins can be kept</source>
        <translation>Se pueden guardar los inicios de sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in as {email}. Google allows: {granted}.</source>
        <translation>Sesión iniciada como {email}. Google permite: {granted}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in to Google failed.</source>
        <translation>El inicio de sesión en Google falló.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Something keeps both sides in step</source>
        <translation>Algo mantiene sincronizados ambos lados</translation>
    </message>
    <message>
        <source>Something went wrong in gcaldesk itself.</source>
        <translation>Algo falló en el propio gcaldesk.</translation>
    </message>
    <message>
        <source>Start again and choose Allow. Nothing was changed.</source>
        <translation>Empiece de nuevo y elija Permitir. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start again and finish in the browser. If Google showed an error page, its text says what to correct in the Cloud Console.</source>
        <translation>Empiece de nuevo y termine en el navegador. Si Google mostró una página de error, su texto dice qué corregir en la Cloud Console.</translation>
    </message>
    <message>
        <source>Start again. Nothing was changed.</source>
        <translation>Empiece de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start one: gcaldesk run --tunnel cloudflared, or with --public-url.</source>
        <translation>Inicie uno: gcaldesk run --tunnel cloudflared, o con --public-url.</translation>
    </message>
    <message>
        <source>Start the service (gcaldesk run), the desktop, or let cron call gcaldesk sync.</source>
        <translation>Inicie el servicio (gcaldesk run) o la ventana, o deje que cron llame a gcaldesk sync.</translation>
    </message>
    <message>
        <source>Start the tunnel or the reverse proxy, and open its port in the firewall.</source>
        <translation>Inicie el túnel o el proxy inverso, y abra su puerto en el cortafuegos.</translation>
    </message>
    <message>
        <source>Start the tunnel, or let the reverse proxy pass requests on to the listener&apos;s port.</source>
        <translation>Inicie el túnel, o haga que el proxy inverso pase las peticiones al puerto del receptor.</translation>
    </message>
    <message>
        <source>Start {start}, end {end}.</source>
        <translation>Inicio {start}, fin {end}.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed.</source>
        <translation>No se pudo cambiar el inicio al entrar en la sesión.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop gcaldesk and put a sound copy in its place: the newest file of the folder “backups” beside it, if there is one, or your own backup.</source>
        <translation>Detenga gcaldesk y ponga en su lugar una copia buena: el archivo más nuevo de la carpeta “backups” que hay al lado, si la hay, o su propia copia.</translation>
    </message>
    <message>
        <source>Stop gcaldesk and put the newest copy back: gcaldesk restore FILE (see docs/backup.md).</source>
        <translation>Detenga gcaldesk y restaure la copia más nueva: gcaldesk restore FILE (vea docs/backup.md).</translation>
    </message>
    <message>
        <source>Stop the other one (or map another calendar there), then approve to take it over.</source>
        <translation>Detenga el otro (o asigne allí otro calendario) y apruebe para tomar el control.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --listen-port.</source>
        <translation>Detenga el otro programa, o elija otro puerto con --listen-port.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopping channels opens none.</source>
        <translation>Detener canales no abre ninguno.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Deteniendo.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Switch Active on first.</source>
        <translation>Active antes el interruptor Activo.</translation>
    </message>
    <message>
        <source>Switching between whole days and times needs both start and end.</source>
        <translation>Cambiar entre días completos y horas requiere inicio y fin.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Sync once: gcaldesk sync --account {name}</source>
        <translation>Sincronice una vez: gcaldesk sync --account {name}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Syncing has stopped.</source>
        <translation>La sincronización se ha detenido.</translation>
    </message>
    <message>
        <source>Take it out of one of them. Nothing was saved.</source>
        <translation>Quítelo de uno de los dos. No se guardó nada.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take the rights away from others: chmod -R go-rwx FOLDER</source>
        <translation>Quite los permisos a los demás: chmod -R go-rwx FOLDER</translation>
    </message>
    <message>
        <source>Taking run {run} back is {len} steps by now, not {count}.</source>
        <translation>Deshacer la ronda {run} son ya {len} pasos, no {count}.</translation>
    </message>
    <message>
        <source>That is not Google&apos;s.</source>
        <translation>Eso no es de Google.</translation>
    </message>
    <message>
        <source>The Google Calendar API is switched off in your Google Cloud project.</source>
        <translation>La API de Google Calendar está desactivada en su proyecto de Google Cloud.</translation>
    </message>
    <message>
        <source>The Google Calendar API is switched on</source>
        <translation>La API de Google Calendar está activada</translation>
    </message>
    <message>
        <source>The OAuth client looks right</source>
        <translation>El cliente OAuth parece correcto</translation>
    </message>
    <message>
        <source>The OAuth client was deleted in the Google Cloud Console.</source>
        <translation>El cliente OAuth se eliminó en la Google Cloud Console.</translation>
    </message>
    <message>
        <source>The account is switched off: nothing is read.</source>
        <translation>La cuenta está desactivada: no se lee nada.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>La cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The account “{name}” belongs to {email} here, in the file to {email2}.</source>
        <translation>La cuenta “{name}” es aquí de {email}; en el archivo, de {email2}.</translation>
    </message>
    <message>
        <source>The account “{name}” would sign in at {uri}.</source>
        <translation>La cuenta “{name}” iniciaría sesión en {uri}.</translation>
    </message>
    <message>
        <source>The account&apos;s calendars can be listed</source>
        <translation>Se pueden listar los calendarios de la cuenta</translation>
    </message>
    <message>
        <source>The accounts are: {known}.</source>
        <translation>Las cuentas son: {known}.</translation>
    </message>
    <message>
        <source>The activity page, or “gcaldesk log”, says what kept it. This closes by itself with the next complete sync.</source>
        <translation>La página Actividad, o “gcaldesk log”, dice qué lo impidió. Esto se cierra solo con la próxima sincronización completa.</translation>
    </message>
    <message>
        <source>The booking follows a change in Google</source>
        <translation>La reserva sigue un cambio hecho en Google</translation>
    </message>
    <message>
        <source>The booking gets Google&apos;s {fields}.</source>
        <translation>La reserva recibe de Google: {fields}.</translation>
    </message>
    <message>
        <source>The booking has no title.</source>
        <translation>La reserva no tiene título.</translation>
    </message>
    <message>
        <source>The ca_file {ca_file} cannot be used.</source>
        <translation>El ca_file {ca_file} no se puede usar.</translation>
    </message>
    <message>
        <source>The ca_file {ca_file} does not exist.</source>
        <translation>El ca_file {ca_file} no existe.</translation>
    </message>
    <message>
        <source>The calendar is polled.</source>
        <translation>El calendario se consulta cada cierto tiempo.</translation>
    </message>
    <message>
        <source>The cancel status always deletes.</source>
        <translation>El estado de cancelación siempre elimina.</translation>
    </message>
    <message>
        <source>The certificate at {host} has expired.</source>
        <translation>El certificado de {host} ha caducado.</translation>
    </message>
    <message>
        <source>The certificate at {host} is for another name.</source>
        <translation>El certificado de {host} es para otro nombre.</translation>
    </message>
    <message>
        <source>The certificate at {host} is not signed by an authority that is believed.</source>
        <translation>El certificado de {host} no está firmado por una autoridad de confianza.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be checked.</source>
        <translation>No se pudo comprobar el certificado de {host}.</translation>
    </message>
    <message>
        <source>The certificate shown for Google is not trusted.</source>
        <translation>El certificado mostrado como de Google no es de confianza.</translation>
    </message>
    <message>
        <source>The channel id is taken.</source>
        <translation>El id de canal está ocupado.</translation>
    </message>
    <message>
        <source>The check itself broke down: {name}: {error}</source>
        <translation>La propia comprobación falló: {name}: {error}</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Falta el secreto del cliente.</translation>
    </message>
    <message>
        <source>The client-secrets file has no {key}.</source>
        <translation>El archivo de secretos del cliente no tiene {key}.</translation>
    </message>
    <message>
        <source>The client-secrets file points at {uri}.</source>
        <translation>El archivo de secretos del cliente apunta a {uri}.</translation>
    </message>
    <message>
        <source>The column {min} stands twice in the first line.</source>
        <translation>La columna {min} aparece dos veces en la primera línea.</translation>
    </message>
    <message>
        <source>The column “{text}” is not known.{meant}</source>
        <translation>La columna “{text}” no se conoce.{meant}</translation>
    </message>
    <message>
        <source>The columns are {join}; your own are written fields.{text}</source>
        <translation>Las columnas son {join}; las propias se escriben fields.{text}</translation>
    </message>
    <message>
        <source>The connection to Google broke off.</source>
        <translation>La conexión con Google se cortó.</translation>
    </message>
    <message>
        <source>The consent will last</source>
        <translation>El consentimiento durará</translation>
    </message>
    <message>
        <source>The cursor is not Google&apos;s.</source>
        <translation>El cursor no es de Google.</translation>
    </message>
    <message>
        <source>The cursor is too old.</source>
        <translation>El cursor es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>Se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The data folder cannot be made.</source>
        <translation>No se puede crear la carpeta de datos.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation>No se puede usar la base de datos.</translation>
    </message>
    <message>
        <source>The database fits this program</source>
        <translation>La base de datos encaja con este programa</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>Otro programa está usando la base de datos.</translation>
    </message>
    <message>
        <source>The database is sound</source>
        <translation>La base de datos está bien</translation>
    </message>
    <message>
        <source>The disk has room</source>
        <translation>El disco tiene espacio</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>El fin no es posterior al inicio.</translation>
    </message>
    <message>
        <source>The event cannot be read: {error}.</source>
        <translation>No se puede leer el evento: {error}.</translation>
    </message>
    <message>
        <source>The event changed meanwhile.</source>
        <translation>El evento cambió entretanto.</translation>
    </message>
    <message>
        <source>The event id is taken.</source>
        <translation>El id del evento está ocupado.</translation>
    </message>
    <message>
        <source>The event is at another time: {say_when}.</source>
        <translation>El evento está a otra hora: {say_when}.</translation>
    </message>
    <message>
        <source>The event is moved in Google</source>
        <translation>El evento se mueve en Google</translation>
    </message>
    <message>
        <source>The event is not as gcaldesk made it.</source>
        <translation>El evento no está como lo creó gcaldesk.</translation>
    </message>
    <message>
        <source>The event kept changing while it was written.</source>
        <translation>El evento no dejaba de cambiar mientras se escribía.</translation>
    </message>
    <message>
        <source>The event stands without one. Add a meeting in Google if it needs one.</source>
        <translation>El evento está sin ella. Añada una reunión en Google si la necesita.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file is cut short: {names} is missing. Download it again.</source>
        <translation>El archivo está cortado: falta {names}. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The first line has no column {join}.</source>
        <translation>La primera línea no tiene la columna {join}.</translation>
    </message>
    <message>
        <source>The hours end after they begin, on the same day.</source>
        <translation>Las horas terminan después de empezar, el mismo día.</translation>
    </message>
    <message>
        <source>The issue says by what.</source>
        <translation>El asunto dice por qué cosa.</translation>
    </message>
    <message>
        <source>The issue says what.</source>
        <translation>El asunto dice qué.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The last round failed. {problems}</source>
        <translation>La última ronda falló. {problems}</translation>
    </message>
    <message>
        <source>The mail server does not accept the user name or the password.</source>
        <translation>El servidor de correo no acepta el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The mail server does not speak what security = “{security}” asks for.</source>
        <translation>El servidor de correo no habla lo que pide security = “{security}”.</translation>
    </message>
    <message>
        <source>The mail server refused the letter (code {smtp_code}).</source>
        <translation>El servidor de correo rechazó el mensaje (código {smtp_code}).</translation>
    </message>
    <message>
        <source>The mail server refuses the sender&apos;s or the recipient&apos;s address.</source>
        <translation>El servidor de correo rechaza la dirección del remitente o del destinatario.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached.</source>
        <translation>No se puede llegar al servidor de correo {host}.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted.</source>
        <translation>El certificado del servidor de correo no es de confianza.</translation>
    </message>
    <message>
        <source>The name {host} is not known to the DNS.</source>
        <translation>El nombre {host} no se conoce en el DNS.</translation>
    </message>
    <message>
        <source>The newest was made {ago}.</source>
        <translation>La más nueva se hizo {ago}.</translation>
    </message>
    <message>
        <source>The objects are: {known}.</source>
        <translation>Los objetos son: {known}.</translation>
    </message>
    <message>
        <source>The objects are: {known}. “*” stands for all without a row of their own.</source>
        <translation>Los objetos son: {known}. “*” representa todos los que no tienen fila propia.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>Las demás siguen.</translation>
    </message>
    <message>
        <source>It could not be asked: {sentence}</source>
        <translation>No se pudo preguntar: {sentence}</translation>
    </message>
    <message>
        <source>&amp;Allow access again…</source>
        <translation>&amp;Volver a dar acceso…</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>&amp;Cancelar la reserva</translation>
    </message>
    <message>
        <source>&amp;Choose another calendar…</source>
        <translation>&amp;Elegir otro calendario…</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Do not sync it</source>
        <translation>&amp;No sincronizarla</translation>
    </message>
    <message>
        <source>&amp;Done, close this</source>
        <translation>&amp;Hecho, cerrar esto</translation>
    </message>
    <message>
        <source>&amp;Go on syncing</source>
        <translation>&amp;Seguir sincronizando</translation>
    </message>
    <message>
        <source>&amp;Ignore until changed</source>
        <translation>&amp;Ignorar hasta que cambie</translation>
    </message>
    <message>
        <source>&amp;Inbound</source>
        <translation>De en&amp;trada</translation>
    </message>
    <message>
        <source>&amp;Leave it to the other one</source>
        <translation>&amp;Dejarlo al otro</translation>
    </message>
    <message>
        <source>&amp;Leave the event so</source>
        <translation>&amp;Dejar así el evento</translation>
    </message>
    <message>
        <source>&amp;Leave the events so</source>
        <translation>&amp;Dejar así los eventos</translation>
    </message>
    <message>
        <source>&amp;Let go of it</source>
        <translation>&amp;Soltarla</translation>
    </message>
    <message>
        <source>&amp;Link again</source>
        <translation>&amp;Volver a vincular</translation>
    </message>
    <message>
        <source>&amp;Make the event</source>
        <translation>&amp;Crear el evento</translation>
    </message>
    <message>
        <source>&amp;Open the booking…</source>
        <translation>&amp;Abrir la reserva…</translation>
    </message>
    <message>
        <source>&amp;Outbound</source>
        <translation>De sali&amp;da</translation>
    </message>
    <message>
        <source>&amp;Preview changes…</source>
        <translation>&amp;Vista previa de los cambios…</translation>
    </message>
    <message>
        <source>&amp;Run the checks…</source>
        <translation>&amp;Hacer las comprobaciones…</translation>
    </message>
    <message>
        <source>&amp;Send the booking again</source>
        <translation>&amp;Enviar la reserva de nuevo</translation>
    </message>
    <message>
        <source>&amp;Send the bookings again</source>
        <translation>&amp;Enviar las reservas de nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Take 1 change back</source>
        <translation>&amp;Deshacer 1 cambio</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Tomarlo</translation>
    </message>
    <message>
        <source>&amp;Take {n} changes back</source>
        <translation>&amp;Deshacer {n} cambios</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Desvincular</translation>
    </message>
    <message>
        <source>1 account lacks a permission</source>
        <translation>A 1 cuenta le falta un permiso</translation>
    </message>
    <message>
        <source>1 account not set up</source>
        <translation>1 cuenta sin configurar</translation>
    </message>
    <message>
        <source>1 account out of reach</source>
        <translation>1 cuenta fuera de alcance</translation>
    </message>
    <message>
        <source>1 account paused by Google</source>
        <translation>1 cuenta pausada por Google</translation>
    </message>
    <message>
        <source>1 account signed out</source>
        <translation>1 cuenta sin sesión</translation>
    </message>
    <message>
        <source>1 account to look at first</source>
        <translation>1 cuenta por mirar antes</translation>
    </message>
    <message>
        <source>1 booking and its event are no longer kept in step; both stay.</source>
        <translation>1 reserva y su evento ya no se mantienen sincronizados; ambos se quedan.</translation>
    </message>
    <message>
        <source>1 booking and its event stay as they are, and stay linked.</source>
        <translation>1 reserva y su evento quedan como están, y siguen vinculados.</translation>
    </message>
    <message>
        <source>1 booking and its event stay, but they are no longer linked.</source>
        <translation>1 reserva y su evento quedan, pero ya no están vinculados.</translation>
    </message>
    <message>
        <source>1 booking becomes {status}.</source>
        <translation>1 reserva pasa a {status}.</translation>
    </message>
    <message>
        <source>1 booking cancelled</source>
        <translation>1 reserva cancelada</translation>
    </message>
    <message>
        <source>1 booking changed back</source>
        <translation>1 reserva como antes</translation>
    </message>
    <message>
        <source>1 booking chosen</source>
        <translation>1 reserva elegida</translation>
    </message>
    <message>
        <source>1 booking gets its former details</source>
        <translation>1 reserva recupera sus datos anteriores</translation>
    </message>
    <message>
        <source>1 booking gets the status “cancelled”. It can be taken back in the activity.</source>
        <translation>1 reserva pasa al estado “cancelada”. Se puede deshacer en la actividad.</translation>
    </message>
    <message>
        <source>1 booking in the copy</source>
        <translation>1 reserva en la copia</translation>
    </message>
    <message>
        <source>1 booking is back.</source>
        <translation>1 reserva ha vuelto.</translation>
    </message>
    <message>
        <source>1 booking is cancelled</source>
        <translation>1 reserva se cancela</translation>
    </message>
    <message>
        <source>1 booking is no longer kept in step. Its event stays as it is.</source>
        <translation>1 reserva ya no se mantiene sincronizada. Su evento queda como está.</translation>
    </message>
    <message>
        <source>1 booking is no longer synced.</source>
        <translation>1 reserva ya no se sincroniza.</translation>
    </message>
    <message>
        <source>1 booking is synced again.</source>
        <translation>1 reserva se vuelve a sincronizar.</translation>
    </message>
    <message>
        <source>1 booking is tried again at once</source>
        <translation>1 reserva se intenta de nuevo enseguida</translation>
    </message>
    <message>
        <source>1 booking linked to its event</source>
        <translation>1 reserva vinculada a su evento</translation>
    </message>
    <message>
        <source>1 booking made or changed</source>
        <translation>1 reserva creada o cambiada</translation>
    </message>
    <message>
        <source>1 booking now</source>
        <translation>1 reserva ahora</translation>
    </message>
    <message>
        <source>1 booking refused by Google</source>
        <translation>1 reserva rechazada por Google</translation>
    </message>
    <message>
        <source>1 booking that is gone would be back.</source>
        <translation>1 reserva que ya no está volvería.</translation>
    </message>
    <message>
        <source>1 booking waits</source>
        <translation>1 reserva espera</translation>
    </message>
    <message>
        <source>1 booking was changed since and would be as it was.</source>
        <translation>1 reserva se cambió desde entonces y volvería a ser como era.</translation>
    </message>
    <message>
        <source>1 booking was looked at; {touched}. No guest is mailed.</source>
        <translation>Se miró 1 reserva; {touched}. No se avisa a ningún invitado.</translation>
    </message>
    <message>
        <source>1 booking was made since and would be gone.</source>
        <translation>1 reserva se creó desde entonces y desaparecería.</translation>
    </message>
    <message>
        <source>1 booking was made.</source>
        <translation>Se creó 1 reserva.</translation>
    </message>
    <message>
        <source>1 booking would be made</source>
        <translation>Se crearía 1 reserva</translation>
    </message>
    <message>
        <source>1 booking written to {file}.</source>
        <translation>1 reserva escrita en {file}.</translation>
    </message>
    <message>
        <source>1 calendar</source>
        <translation>1 calendario</translation>
    </message>
    <message>
        <source>1 calendar found</source>
        <translation>1 calendario encontrado</translation>
    </message>
    <message>
        <source>1 calendar out of reach</source>
        <translation>1 calendario fuera de alcance</translation>
    </message>
    <message>
        <source>1 calendar that may only be read</source>
        <translation>1 calendario de solo lectura</translation>
    </message>
    <message>
        <source>1 calendar with another gcaldesk</source>
        <translation>1 calendario con otro gcaldesk</translation>
    </message>
    <message>
        <source>1 calendar without meetings</source>
        <translation>1 calendario sin reuniones</translation>
    </message>
    <message>
        <source>1 can be written</source>
        <translation>en 1 se puede escribir</translation>
    </message>
    <message>
        <source>1 can only be read</source>
        <translation>1 solo se puede leer</translation>
    </message>
    <message>
        <source>1 change made.</source>
        <translation>1 cambio hecho.</translation>
    </message>
    <message>
        <source>1 change mails its guests.</source>
        <translation>1 cambio avisa a sus invitados.</translation>
    </message>
    <message>
        <source>1 change on {page}</source>
        <translation>1 cambio en {page}</translation>
    </message>
    <message>
        <source>1 change that waits is sent after the next sign-in.</source>
        <translation>1 cambio en espera se envía tras el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>1 change that waits will never be sent.</source>
        <translation>1 cambio en espera no se enviará nunca.</translation>
    </message>
    <message>
        <source>1 change waits</source>
        <translation>1 cambio espera</translation>
    </message>
    <message>
        <source>1 change would be made; nothing is removed.</source>
        <translation>Se haría 1 cambio; no se elimina nada.</translation>
    </message>
    <message>
        <source>1 check done</source>
        <translation>1 comprobación hecha</translation>
    </message>
    <message>
        <source>1 check, not yet run</source>
        <translation>1 comprobación, aún sin hacer</translation>
    </message>
    <message>
        <source>1 doubtful read</source>
        <translation>1 lectura dudosa</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>1 event changed</source>
        <translation>1 evento cambiado</translation>
    </message>
    <message>
        <source>1 event deleted</source>
        <translation>1 evento eliminado</translation>
    </message>
    <message>
        <source>1 event is changed, and Google mails its guests.</source>
        <translation>Se cambia 1 evento, y Google avisa a sus invitados.</translation>
    </message>
    <message>
        <source>1 event is deleted</source>
        <translation>1 evento se elimina</translation>
    </message>
    <message>
        <source>1 event is deleted in Google; its booking stays.</source>
        <translation>Se elimina 1 evento en Google; su reserva se queda.</translation>
    </message>
    <message>
        <source>1 event is put back</source>
        <translation>1 evento se restaura</translation>
    </message>
    <message>
        <source>1 event made</source>
        <translation>1 evento creado</translation>
    </message>
    <message>
        <source>1 event put back</source>
        <translation>1 evento restaurado</translation>
    </message>
    <message>
        <source>1 event read</source>
        <translation>1 evento leído</translation>
    </message>
    <message>
        <source>1 event stays in Google as it is and is no longer kept in step.</source>
        <translation>1 evento queda en Google como está y ya no se mantiene sincronizado.</translation>
    </message>
    <message>
        <source>1 event that became a series</source>
        <translation>1 evento que se volvió una serie</translation>
    </message>
    <message>
        <source>1 event that is changed back</source>
        <translation>1 evento que alguien vuelve a cambiar</translation>
    </message>
    <message>
        <source>1 event would be removed.</source>
        <translation>Se eliminaría 1 evento.</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 fallido</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 from Google</source>
        <translation>1 de Google</translation>
    </message>
    <message>
        <source>1 guest will be told.</source>
        <translation>Se avisará a 1 invitado.</translation>
    </message>
    <message>
        <source>1 guest: {who}</source>
        <translation>1 invitado: {who}</translation>
    </message>
    <message>
        <source>1 is concerned</source>
        <translation>afecta a 1</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 ya está aquí</translation>
    </message>
    <message>
        <source>1 is well</source>
        <translation>1 está bien</translation>
    </message>
    <message>
        <source>1 issue…</source>
        <translation>1 asunto…</translation>
    </message>
    <message>
        <source>1 item gets another time.</source>
        <translation>1 elemento cambia de hora.</translation>
    </message>
    <message>
        <source>1 item is made.</source>
        <translation>Se crea 1 elemento.</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 omitido</translation>
    </message>
    <message>
        <source>1 line cannot be taken in</source>
        <translation>1 línea no se puede incorporar</translation>
    </message>
    <message>
        <source>1 line was written to “{file}”.</source>
        <translation>Se escribió 1 línea en “{file}”.</translation>
    </message>
    <message>
        <source>1 mapping</source>
        <translation>1 asignación</translation>
    </message>
    <message>
        <source>1 mapping and all rules are kept.</source>
        <translation>1 asignación y todas las reglas se conservan.</translation>
    </message>
    <message>
        <source>1 mapping is forgotten.</source>
        <translation>1 asignación se olvida.</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>1 more for the whole day</source>
        <translation>1 más para todo el día</translation>
    </message>
    <message>
        <source>1 more from {time} on</source>
        <translation>1 más desde las {time}</translation>
    </message>
    <message>
        <source>1 not needed without push</source>
        <translation>1 no necesario sin push</translation>
    </message>
    <message>
        <source>1 older booking comes into the days that are kept in step.</source>
        <translation>1 reserva más antigua entra en los días que se mantienen sincronizados.</translation>
    </message>
    <message>
        <source>1 probable match</source>
        <translation>1 coincidencia probable</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 rechazado</translation>
    </message>
    <message>
        <source>1 request in 24 hours</source>
        <translation>1 petición en 24 horas</translation>
    </message>
    <message>
        <source>1 request to Google</source>
        <translation>1 petición a Google</translation>
    </message>
    <message>
        <source>1 shows only free and busy</source>
        <translation>1 muestra solo libre y ocupado</translation>
    </message>
    <message>
        <source>1 stays as it is</source>
        <translation>1 queda como está</translation>
    </message>
    <message>
        <source>1 sync</source>
        <translation>1 ronda</translation>
    </message>
    <message>
        <source>1 sync overdue</source>
        <translation>1 sincronización atrasada</translation>
    </message>
    <message>
        <source>1 ticked</source>
        <translation>1 marcado</translation>
    </message>
    <message>
        <source>1 to Google</source>
        <translation>1 a Google</translation>
    </message>
    <message>
        <source>1 to correct</source>
        <translation>1 por corregir</translation>
    </message>
    <message>
        <source>1 undo that is not complete</source>
        <translation>1 deshecho incompleto</translation>
    </message>
    <message>
        <source>1 undo to look at</source>
        <translation>1 deshecho por revisar</translation>
    </message>
    <message>
        <source>1 welcome</source>
        <translation>1 bien recibida</translation>
    </message>
    <message>
        <source>A Google project in “Testing”, and calendars on which nobody depends.</source>
        <translation>Un proyecto de Google en “Prueba”, y calendarios de los que nadie depende.</translation>
    </message>
    <message>
        <source>A change in Google {choice}</source>
        <translation>Un cambio en Google {choice}</translation>
    </message>
    <message>
        <source>A channel ends after days; a renewed one takes its place two days before.</source>
        <translation>Un canal termina a los pocos días; dos días antes otro renovado ocupa su lugar.</translation>
    </message>
    <message>
        <source>A new event in “{calendar}”</source>
        <translation>Un evento nuevo en “{calendar}”</translation>
    </message>
    <message>
        <source>A newer channel serves its calendar; this one is about to be stopped.</source>
        <translation>Un canal más nuevo atiende su calendario; este se detendrá enseguida.</translation>
    </message>
    <message>
        <source>A notification appears for</source>
        <translation>Aparece una notificación por</translation>
    </message>
    <message>
        <source>A person took this booking out of the sync.</source>
        <translation>Una persona sacó esta reserva de la sincronización.</translation>
    </message>
    <message>
        <source>A person&apos;s account goes when the person goes, and brings private events along.</source>
        <translation>La cuenta de una persona se va con ella, y trae eventos privados.</translation>
    </message>
    <message>
        <source>A published Google project with a client of its own, and the calendars people use.</source>
        <translation>Un proyecto de Google publicado con un cliente propio, y los calendarios que la gente usa.</translation>
    </message>
    <message>
        <source>A secret that was used for testing is known to more people and machines than it should.</source>
        <translation>Un secreto usado en pruebas lo conocen más personas y equipos de los debidos.</translation>
    </message>
    <message>
        <source>A service of its own does the syncing.</source>
        <translation>Un servicio propio hace la sincronización.</translation>
    </message>
    <message>
        <source>A service that was not restarted goes on with the old version.</source>
        <translation>Un servicio sin reiniciar sigue con la versión vieja.</translation>
    </message>
    <message>
        <source>A status cannot both create and remove the event.</source>
        <translation>Un estado no puede crear y eliminar el evento a la vez.</translation>
    </message>
    <message>
        <source>A time that overlaps another booking of the object {choice}</source>
        <translation>Una hora que coincide con otra reserva del objeto {choice}</translation>
    </message>
    <message>
        <source>A tunnel&apos;s address changes and ends; Google delivers only to a valid certificate.</source>
        <translation>La dirección de un túnel cambia y termina; Google solo entrega a un certificado válido.</translation>
    </message>
    <message>
        <source>A whole-day event, for a booking with hours, {choice}</source>
        <translation>Un evento de día entero, para una reserva con horas, {choice}</translation>
    </message>
    <message>
        <source>Access is renewed without you</source>
        <translation>El acceso se renueva sin usted</translation>
    </message>
    <message>
        <source>Account “{name}”</source>
        <translation>Cuenta “{name}”</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts: {here} now, {there} in the copy</source>
        <translation>Cuentas: {here} ahora, {there} en la copia</translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation>La actividad se guarda durante</translation>
    </message>
    <message>
        <source>Add both permissions</source>
        <translation>Añada los dos permisos</translation>
    </message>
    <message>
        <source>Add both scopes under Data Access. If a box was left unticked at signing in, sign in again and tick both.</source>
        <translation>Añada los dos permisos en Acceso a los datos. Si al iniciar sesión quedó una casilla sin marcar, inicie sesión de nuevo y marque las dos.</translation>
    </message>
    <message>
        <source>Add the account as a test user</source>
        <translation>Añada la cuenta como usuario de prueba</translation>
    </message>
    <message>
        <source>Add the account under Audience, Test users. An Internal or published app needs none.</source>
        <translation>Añada la cuenta en Público, Usuarios de prueba. Una app interna o publicada no los necesita.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>After consent Google sends the answer to one address. For a web client it has to be registered exactly.</source>
        <translation>Tras el consentimiento, Google envía la respuesta a una dirección. En un cliente web debe estar registrada exactamente.</translation>
    </message>
    <message>
        <source>After you say so, the next round carries out what the preview shows.</source>
        <translation>Cuando usted lo diga, la próxima ronda hará lo que muestra la vista previa.</translation>
    </message>
    <message>
        <source>All accounts are switched off afterwards: you look first, then you switch them on.</source>
        <translation>Después todas las cuentas quedan apagadas: mire primero y luego enciéndalas.</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>All lines of this sync…</source>
        <translation>Todas las líneas de esta ronda…</translation>
    </message>
    <message>
        <source>All set up</source>
        <translation>Todo configurado</translation>
    </message>
    <message>
        <source>All was read, all was well, and there was nothing to do.</source>
        <translation>Se leyó todo, todo estaba bien y no había nada que hacer.</translation>
    </message>
    <message>
        <source>An account of its own, not a person&apos;s</source>
        <translation>Una cuenta propia, no la de una persona</translation>
    </message>
    <message>
        <source>An event is made</source>
        <translation>Se crea un evento</translation>
    </message>
    <message>
        <source>An event that somebody makes in Google {choice}</source>
        <translation>Un evento que alguien crea en Google {choice}</translation>
    </message>
    <message>
        <source>An expired sign-in is of no use as a line that nobody reads.</source>
        <translation>Un inicio de sesión caducado no sirve de nada en una línea que nadie lee.</translation>
    </message>
    <message>
        <source>An object stands in the list twice.</source>
        <translation>Un objeto aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>Another account is called “{wanted}” already.</source>
        <translation>Otra cuenta ya se llama “{wanted}”.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Otro título</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>Cualquier vínculo</translation>
    </message>
    <message>
        <source>Any name will do. Later pages must show this project at the top.</source>
        <translation>Vale cualquier nombre. Las páginas siguientes deben mostrar este proyecto arriba.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to change events, or map another calendar.</source>
        <translation>Pida a su propietario el derecho a cambiar eventos, o asigne otro calendario.</translation>
    </message>
    <message>
        <source>Ask its owner to share it again, or map its objects to another calendar.</source>
        <translation>Pida a su propietario que lo vuelva a compartir, o asigne sus objetos a otro calendario.</translation>
    </message>
    <message>
        <source>Ask me before more than {choice} % of a calendar would go at once</source>
        <translation>Preguntarme antes de que más del {choice} % de un calendario desaparezca de una vez</translation>
    </message>
    <message>
        <source>Ask me before {choice} items or more would go at once</source>
        <translation>Preguntarme antes de que {choice} o más elementos desaparezcan de una vez</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Asked regularly</source>
        <translation>Consultado con regularidad</translation>
    </message>
    <message>
        <source>At port</source>
        <translation>En el puerto</translation>
    </message>
    <message>
        <source>Backend Error</source>
        <translation>Error del servicio</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Copias y restauración</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>Petición no válida</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Plátano</translation>
    </message>
    <message>
        <source>Basil</source>
        <translation>Albahaca</translation>
    </message>
    <message>
        <source>Because of the rule: “{rule}”.</source>
        <translation>Por la regla: “{rule}”.</translation>
    </message>
    <message>
        <source>Before (agreed {at})</source>
        <translation>Antes (acordado el {at})</translation>
    </message>
    <message>
        <source>Begin it with [{table}].</source>
        <translation>Empiécelo con [{table}].</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Below all others</source>
        <translation>Debajo de todas las demás</translation>
    </message>
    <message>
        <source>Between dates…</source>
        <translation>Entre fechas…</translation>
    </message>
    <message>
        <source>Blocks its time as busy</source>
        <translation>Bloquea su tiempo como ocupado</translation>
    </message>
    <message>
        <source>Blueberry</source>
        <translation>Arándano</translation>
    </message>
    <message>
        <source>Booking and event agree already.</source>
        <translation>La reserva y el evento ya coinciden.</translation>
    </message>
    <message>
        <source>Booking and event agree.</source>
        <translation>La reserva y el evento coinciden.</translation>
    </message>
    <message>
        <source>Booking as before</source>
        <translation>Reserva como antes</translation>
    </message>
    <message>
        <source>Bookings belong to objects: rooms, courts, teachers. There are none yet.</source>
        <translation>Las reservas pertenecen a objetos: salas, pistas, profesores. Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Bookings made from events begin as {choice}</source>
        <translation>Las reservas creadas desde eventos empiezan como {choice}</translation>
    </message>
    <message>
        <source>Bookings of an object without a calendar stay here and are seen by nobody in Google.</source>
        <translation>Las reservas de un objeto sin calendario se quedan aquí y nadie las ve en Google.</translation>
    </message>
    <message>
        <source>Bookings of the front desk must not stand in a calendar that was made for trying.</source>
        <translation>Las reservas de recepción no deben estar en un calendario hecho para probar.</translation>
    </message>
    <message>
        <source>Both permissions granted</source>
        <translation>Los dos permisos concedidos</translation>
    </message>
    <message>
        <source>Both sides are left alone until you say which is right.</source>
        <translation>Ambos lados quedan como están hasta que usted diga cuál es el correcto.</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By sync</source>
        <translation>Por ronda</translation>
    </message>
    <message>
        <source>Calendar usage limits exceeded.</source>
        <translation>Se superaron los límites de uso del calendario.</translation>
    </message>
    <message>
        <source>Calendar {number} of {total}</source>
        <translation>Calendario {number} de {total}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Cancel 1 booking…</source>
        <translation>Cancelar 1 reserva…</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Cancelar la reserva</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>Cancelar la reserva…</translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation>¿Cancelar esta reserva?</translation>
    </message>
    <message>
        <source>Cancel {n} bookings…</source>
        <translation>Cancelar {n} reservas…</translation>
    </message>
    <message>
        <source>Cancelled means {choice} and always removes the event</source>
        <translation>Cancelada significa {choice} y siempre elimina el evento</translation>
    </message>
    <message>
        <source>Change 1 event and tell its guests…</source>
        <translation>Cambiar 1 evento y avisar a sus invitados…</translation>
    </message>
    <message>
        <source>Change all {n} and tell nobody</source>
        <translation>Cambiar los {n} sin avisar a nadie</translation>
    </message>
    <message>
        <source>Change it and tell nobody</source>
        <translation>Cambiarlo sin avisar a nadie</translation>
    </message>
    <message>
        <source>Change the &amp;rule…</source>
        <translation>Cambiar la &amp;regla…</translation>
    </message>
    <message>
        <source>Change {n} events and tell their guests…</source>
        <translation>Cambiar {n} eventos y avisar a sus invitados…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed and deleted events</source>
        <translation>Eventos cambiados y eliminados</translation>
    </message>
    <message>
        <source>Changes of its bookings wait here. What changes in Google still arrives.</source>
        <translation>Los cambios de sus reservas esperan aquí. Lo que cambie en Google sigue llegando.</translation>
    </message>
    <message>
        <source>Changes on either side have not arrived since. Nothing is lost.</source>
        <translation>Desde entonces no han llegado los cambios de ningún lado. No se pierde nada.</translation>
    </message>
    <message>
        <source>Changes wait here. What changes in Google still arrives.</source>
        <translation>Los cambios esperan aquí. Lo que cambie en Google sigue llegando.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check its name and port under {where}, and the network.</source>
        <translation>Revise su nombre y su puerto en {where}, y la red.</translation>
    </message>
    <message>
        <source>Choose a calendar…</source>
        <translation>Elija un calendario…</translation>
    </message>
    <message>
        <source>Choose a folder that is yours.</source>
        <translation>Elija una carpeta que sea suya.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Elija uno posterior.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose which tunnel to run.</source>
        <translation>Elija qué túnel ejecutar.</translation>
    </message>
    <message>
        <source>Click to see them all</source>
        <translation>Haga clic para verlas todas</translation>
    </message>
    <message>
        <source>Client {client}. {secrets}</source>
        <translation>Cliente {client}. {secrets}</translation>
    </message>
    <message>
        <source>Client {client}; the account is marked TEST.</source>
        <translation>Cliente {client}; la cuenta está marcada como PRUEBA.</translation>
    </message>
    <message>
        <source>Close gcaldesk and open it again, or start the service: gcaldesk run.</source>
        <translation>Cierre gcaldesk y ábralo de nuevo, o inicie el servicio: gcaldesk run.</translation>
    </message>
    <message>
        <source>Close gcaldesk and open it again.</source>
        <translation>Cierre gcaldesk y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close gcaldesk now and open it again.</source>
        <translation>Cierre gcaldesk ahora y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close gcaldesk, open it again and try once more.</source>
        <translation>Cierre gcaldesk, ábralo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>Comparando ambos lados…</translation>
    </message>
    <message>
        <source>Conflicts, held plans and refused items will wait here for you.</source>
        <translation>Los conflictos, los planes retenidos y los elementos rechazados le esperarán aquí.</translation>
    </message>
    <message>
        <source>Consent and connection are done</source>
        <translation>El consentimiento y la conexión están hechos</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Consent screen is published</source>
        <translation>La pantalla de consentimiento está publicada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the place: {label}</source>
        <translation>Copiar el lugar: {label}</translation>
    </message>
    <message>
        <source>Correct the protection and the port under {where}.</source>
        <translation>Corrija la protección y el puerto en {where}.</translation>
    </message>
    <message>
        <source>Correct them under {where}.</source>
        <translation>Corríjalos en {where}.</translation>
    </message>
    <message>
        <source>Create a client of type Desktop app, or Web application, and give gcaldesk its file.</source>
        <translation>Cree un cliente de tipo App de escritorio o Aplicación web, y dé su archivo a gcaldesk.</translation>
    </message>
    <message>
        <source>Create a project in the Google Cloud Console, or choose one that is only for this.</source>
        <translation>Cree un proyecto en Google Cloud Console, o elija uno que sea solo para esto.</translation>
    </message>
    <message>
        <source>Create another client for production, keep its secret apart, and connect with it. Then mark the account.</source>
        <translation>Cree otro cliente para producción, guarde aparte su secreto y conecte con él. Después marque la cuenta.</translation>
    </message>
    <message>
        <source>Create the client</source>
        <translation>Cree el cliente</translation>
    </message>
    <message>
        <source>Create the event when the booking becomes {choice}</source>
        <translation>Crear el evento cuando la reserva pase a {choice}</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days kept in step</source>
        <translation>Días sincronizados</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Valor inicial: {value}</translation>
    </message>
    <message>
        <source>Delete 1 event…</source>
        <translation>Eliminar 1 evento…</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Eliminar el evento</translation>
    </message>
    <message>
        <source>Delete {n} events…</source>
        <translation>Eliminar {n} eventos…</translation>
    </message>
    <message>
        <source>Desktop client {client}.</source>
        <translation>Cliente de escritorio {client}.</translation>
    </message>
    <message>
        <source>Desktop client: any free address of this computer will do.</source>
        <translation>Cliente de escritorio: sirve cualquier dirección libre de este equipo.</translation>
    </message>
    <message>
        <source>Do not sync it…</source>
        <translation>No sincronizarla…</translation>
    </message>
    <message>
        <source>Do not sync this booking?</source>
        <translation>¿No sincronizar esta reserva?</translation>
    </message>
    <message>
        <source>Does not listen</source>
        <translation>No escucha</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Drag to put in order, or press Alt+Up</source>
        <translation>Arrastre para ordenar, o pulse Alt+Arriba</translation>
    </message>
    <message>
        <source>Each round looks whether it is there again; then this ends by itself.</source>
        <translation>Cada ronda mira si vuelve a estar; entonces esto termina solo.</translation>
    </message>
    <message>
        <source>Each round tries again; this ends by itself once it works.</source>
        <translation>Cada ronda lo intenta de nuevo; esto termina solo en cuanto funcione.</translation>
    </message>
    <message>
        <source>Empty: by the public authorities. A PEM file where your proxy reads the traffic.</source>
        <translation>Vacío: por las autoridades públicas. Un archivo PEM si su proxy lee el tráfico.</translation>
    </message>
    <message>
        <source>Empty: without a sign-in.</source>
        <translation>Vacío: sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Even with push, look at a calendar at least every</source>
        <translation>Incluso con push, mirar cada calendario al menos cada</translation>
    </message>
    <message>
        <source>Event as before</source>
        <translation>Evento como antes</translation>
    </message>
    <message>
        <source>Event in Google</source>
        <translation>Evento en Google</translation>
    </message>
    <message>
        <source>Events are made for: {statuses}. The account is active.</source>
        <translation>Se crean eventos para: {statuses}. La cuenta está activa.</translation>
    </message>
    <message>
        <source>Events are made {choice}</source>
        <translation>Los eventos se crean {choice}</translation>
    </message>
    <message>
        <source>Events are written in {choice}</source>
        <translation>Los eventos se escriben en {choice}</translation>
    </message>
    <message>
        <source>Events of this calendar are made without a video meeting; all else is as it should be.</source>
        <translation>Los eventos de este calendario se crean sin videollamada; todo lo demás está como debe.</translation>
    </message>
    <message>
        <source>Every booking is the same in both.</source>
        <translation>Todas las reservas son iguales en ambas.</translation>
    </message>
    <message>
        <source>Every calendar is read once as a whole. Nothing is deleted by that.</source>
        <translation>Cada calendario se lee entero una vez. Eso no elimina nada.</translation>
    </message>
    <message>
        <source>Everybody sees its details</source>
        <translation>Todos ven sus detalles</translation>
    </message>
    <message>
        <source>Everything goes on after you allow it; links and settings are kept.</source>
        <translation>Todo sigue cuando usted lo permita; vínculos y ajustes se conservan.</translation>
    </message>
    <message>
        <source>Everything on this computer</source>
        <translation>Todo en este equipo</translation>
    </message>
    <message>
        <source>Everything that waits is sent after signing in; links and settings are kept.</source>
        <translation>Todo lo que espera se envía tras iniciar sesión; vínculos y ajustes se conservan.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Exporting: 1 line so far</source>
        <translation>Exportando: 1 línea hasta ahora</translation>
    </message>
    <message>
        <source>Exporting: {n} lines so far</source>
        <translation>Exportando: {n} líneas hasta ahora</translation>
    </message>
    <message>
        <source>Find the other program that edits this calendar, then send the booking again.</source>
        <translation>Busque el otro programa que edita este calendario y luego envíe la reserva de nuevo.</translation>
    </message>
    <message>
        <source>First live sync verified</source>
        <translation>Primera sincronización real verificada</translation>
    </message>
    <message>
        <source>Flamingo</source>
        <translation>Flamenco</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>For example: main</source>
        <translation>Por ejemplo: main</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>From Google</source>
        <translation>De Google</translation>
    </message>
    <message>
        <source>From Google to bookings: what people may do in their calendar.</source>
        <translation>De Google a las reservas: qué puede hacer la gente en su calendario.</translation>
    </message>
    <message>
        <source>From bookings to Google: when an event is made, and who is told of it.</source>
        <translation>De las reservas a Google: cuándo se crea un evento y a quién se avisa.</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>La lectura empieza…</translation>
    </message>
    <message>
        <source>Give an address that is read, in the rules, and the mail server in the settings.</source>
        <translation>Dé en las reglas una dirección que se lea, y en los ajustes el servidor de correo.</translation>
    </message>
    <message>
        <source>Give each object a calendar, or one calendar to everything else.</source>
        <translation>Dé un calendario a cada objeto, o uno a todo lo demás.</translation>
    </message>
    <message>
        <source>Give the listener a public address: a tunnel is enough for a test.</source>
        <translation>Dé al receptor una dirección pública: para una prueba basta un túnel.</translation>
    </message>
    <message>
        <source>Go through the mappings and look at each calendar in Google, then tick this.</source>
        <translation>Repase las asignaciones y mire cada calendario en Google; luego marque esto.</translation>
    </message>
    <message>
        <source>Goes out with the next sync</source>
        <translation>Sale con la próxima sincronización</translation>
    </message>
    <message>
        <source>Google Calendar API is switched on</source>
        <translation>Google Calendar API está activada</translation>
    </message>
    <message>
        <source>Google Calendar: checklist {name}</source>
        <translation>Google Calendar: lista de comprobación {name}</translation>
    </message>
    <message>
        <source>Google Cloud project</source>
        <translation>Proyecto de Google Cloud</translation>
    </message>
    <message>
        <source>Google Meet link</source>
        <translation>Enlace de Google Meet</translation>
    </message>
    <message>
        <source>Google allows</source>
        <translation>Google concede</translation>
    </message>
    <message>
        <source>Google answers, and its certificate is trusted.</source>
        <translation>Google responde, y su certificado es de confianza.</translation>
    </message>
    <message>
        <source>Google came back to {uri}, {at}.</source>
        <translation>Google volvió a {uri}, {at}.</translation>
    </message>
    <message>
        <source>Google comes back to this computer</source>
        <translation>Google vuelve a este equipo</translation>
    </message>
    <message>
        <source>Google counts requests, and shows who is asking, by project.</source>
        <translation>Google cuenta las peticiones, y muestra quién pregunta, por proyecto.</translation>
    </message>
    <message>
        <source>Google did not answer yet.</source>
        <translation>Google aún no respondió.</translation>
    </message>
    <message>
        <source>Google mails all guests</source>
        <translation>Google avisa a todos los invitados</translation>
    </message>
    <message>
        <source>Google mails guests without a Google calendar</source>
        <translation>Google avisa a los invitados sin Google Calendar</translation>
    </message>
    <message>
        <source>Google paused writing</source>
        <translation>Google pausó la escritura</translation>
    </message>
    <message>
        <source>Google tells of changes</source>
        <translation>Google avisa de los cambios</translation>
    </message>
    <message>
        <source>Google tells of changes in {n} of {all} calendars at once.</source>
        <translation>Google avisa enseguida de los cambios en {n} de {all} calendarios.</translation>
    </message>
    <message>
        <source>Google tells of changes through it.</source>
        <translation>Google avisa de los cambios por este canal.</translation>
    </message>
    <message>
        <source>Google tells of no more changes in “{calendar}” through it.</source>
        <translation>Google ya no avisa por este canal de los cambios en “{calendar}”.</translation>
    </message>
    <message>
        <source>Google was asked and has not answered yet.</source>
        <translation>Se preguntó a Google y aún no ha respondido.</translation>
    </message>
    <message>
        <source>Google&apos;s access lasts an hour; what renews it must work while nobody is looking.</source>
        <translation>El acceso de Google dura una hora; lo que lo renueva debe funcionar sin que nadie mire.</translation>
    </message>
    <message>
        <source>Google&apos;s answer came through the client&apos;s project.</source>
        <translation>La respuesta de Google llegó por el proyecto del cliente.</translation>
    </message>
    <message>
        <source>Granted: calendar.readonly, calendar.events.</source>
        <translation>Concedidos: calendar.readonly, calendar.events.</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>Uva</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
    <message>
        <source>Guests and staff get {choice}</source>
        <translation>Invitados y personal reciben {choice}</translation>
    </message>
    <message>
        <source>Has an event</source>
        <translation>Tiene un evento</translation>
    </message>
    <message>
        <source>Has no event</source>
        <translation>No tiene evento</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>How much is kept in step, how often, and what waits for you.</source>
        <translation>Cuánto se mantiene sincronizado, con qué frecuencia y qué le espera.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>If it comes back, copy the details and report them.</source>
        <translation>Si vuelve a ocurrir, copie los detalles y comuníquelos.</translation>
    </message>
    <message>
        <source>Ignore until changed</source>
        <translation>Ignorar hasta que cambie</translation>
    </message>
    <message>
        <source>Ignore {n} until changed</source>
        <translation>Ignorar {n} hasta que cambien</translation>
    </message>
    <message>
        <source>Import &amp; export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>In Excel, save it as “CSV UTF-8”.</source>
        <translation>En Excel, guárdelo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>In the calendar of “everything else” it is booked on {choice}</source>
        <translation>En el calendario de “todo lo demás” se reserva en {choice}</translation>
    </message>
    <message>
        <source>In the calendar the event {choice}</source>
        <translation>En el calendario, el evento {choice}</translation>
    </message>
    <message>
        <source>In use: {names}.</source>
        <translation>En uso: {names}.</translation>
    </message>
    <message>
        <source>In {zone}: {times}</source>
        <translation>En {zone}: {times}</translation>
    </message>
    <message>
        <source>In “Testing”, Google ends every sign-in after 7 days. It does not tell programs.</source>
        <translation>En “Prueba”, Google termina cada inicio de sesión a los 7 días. No se lo dice a los programas.</translation>
    </message>
    <message>
        <source>Inactive stops all writing and deletes nothing.</source>
        <translation>Inactiva detiene toda escritura y no elimina nada.</translation>
    </message>
    <message>
        <source>Insufficient Permission</source>
        <translation>Permiso insuficiente</translation>
    </message>
    <message>
        <source>Invalid Credentials</source>
        <translation>Credenciales no válidas</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Issues…</source>
        <translation>Asuntos…</translation>
    </message>
    <message>
        <source>It can be undone in Activity.</source>
        <translation>Se puede deshacer en Actividad.</translation>
    </message>
    <message>
        <source>It cannot be started; each sync tries again.</source>
        <translation>No se puede iniciar; cada sincronización lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>It ended before the days that are kept in step.</source>
        <translation>Terminó antes de los días que se mantienen sincronizados.</translation>
    </message>
    <message>
        <source>It ends by itself within days and has no effect until then.</source>
        <translation>Termina solo en unos días y hasta entonces no tiene efecto.</translation>
    </message>
    <message>
        <source>It gives a sign every ten seconds; without one nothing is read and nothing sent.</source>
        <translation>Da señal cada diez segundos; sin ella no se lee ni se envía nada.</translation>
    </message>
    <message>
        <source>It has an event already.</source>
        <translation>Ya tiene un evento.</translation>
    </message>
    <message>
        <source>It has been sent already.</source>
        <translation>Ya se ha enviado.</translation>
    </message>
    <message>
        <source>It has no event in this account.</source>
        <translation>No tiene evento en esta cuenta.</translation>
    </message>
    <message>
        <source>It is gcaldesk&apos;s own name and password at Google.</source>
        <translation>Son el nombre y la contraseña propios de gcaldesk en Google.</translation>
    </message>
    <message>
        <source>It is kept with the sign-ins, not in a file that you edit.</source>
        <translation>Se guarda con los inicios de sesión, no en un archivo que usted edita.</translation>
    </message>
    <message>
        <source>It is sent again once it changes, or when you say so.</source>
        <translation>Se envía de nuevo cuando cambie, o cuando usted lo diga.</translation>
    </message>
    <message>
        <source>It is tried again at every round; the next complete sync ends this.</source>
        <translation>Se intenta en cada ronda; la próxima sincronización completa termina esto.</translation>
    </message>
    <message>
        <source>It is tried again at every round; this ends by itself.</source>
        <translation>Se intenta en cada ronda; esto termina solo.</translation>
    </message>
    <message>
        <source>It prints the https address and stays; {port} and {url} stand for the listener’s.</source>
        <translation>Muestra la dirección https y sigue en marcha; {port} y {url} son los del receptor.</translation>
    </message>
    <message>
        <source>It stays in Google only</source>
        <translation>Se queda solo en Google</translation>
    </message>
    <message>
        <source>It waits for your decision under Issues.</source>
        <translation>Espera su decisión en Asuntos.</translation>
    </message>
    <message>
        <source>It was started again; the next complete sync ends this.</source>
        <translation>Se inició de nuevo; la próxima sincronización completa termina esto.</translation>
    </message>
    <message>
        <source>It was stopped, and stays known until it would have ended.</source>
        <translation>Se detuvo, y se recuerda hasta que habría terminado.</translation>
    </message>
    <message>
        <source>It was too old to keep.</source>
        <translation>Era demasiado antiguo para guardarlo.</translation>
    </message>
    <message>
        <source>It would overlap booking {number}.</source>
        <translation>Coincidiría con la reserva {number}.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Its bookings stay as they are. Nothing was deleted, and nothing is sent to it.</source>
        <translation>Sus reservas quedan como están. No se eliminó nada, y no se le envía nada.</translation>
    </message>
    <message>
        <source>Its details are seen by {choice}</source>
        <translation>Sus detalles los ven {choice}</translation>
    </message>
    <message>
        <source>Its event goes; the booking stays</source>
        <translation>Su evento se va; la reserva queda</translation>
    </message>
    <message>
        <source>Its event in {calendars} is removed with the next sync.</source>
        <translation>Su evento en {calendars} se elimina con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Its event in {calendars} stays as it is. Changes here are not sent, changes there are not taken over. You can take it back any time.</source>
        <translation>Su evento en {calendars} queda como está. Los cambios de aquí no se envían, los de allí no se toman. Puede deshacerlo cuando quiera.</translation>
    </message>
    <message>
        <source>Its event in {calendars} was made in Google and stays there, unlinked.</source>
        <translation>Su evento en {calendars} se creó en Google y se queda allí, desvinculado.</translation>
    </message>
    <message>
        <source>Its event was ended before. It comes back only when a person asks.</source>
        <translation>Su evento se terminó antes. Solo vuelve si una persona lo pide.</translation>
    </message>
    <message>
        <source>Its events move to “{calendar}”, as everything else. No booking is deleted.</source>
        <translation>Sus eventos se mueven a “{calendar}”, como todo lo demás. No se elimina ninguna reserva.</translation>
    </message>
    <message>
        <source>Its events stay in Google as they are. No booking is changed or deleted.</source>
        <translation>Sus eventos quedan en Google como están. No se cambia ni elimina ninguna reserva.</translation>
    </message>
    <message>
        <source>Its last entry is of {time} ({ago}).</source>
        <translation>Su última entrada es de {time} ({ago}).</translation>
    </message>
    <message>
        <source>Its mapping goes from Google to bookings only.</source>
        <translation>Su asignación va solo de Google a las reservas.</translation>
    </message>
    <message>
        <source>Its object has no calendar in this account.</source>
        <translation>Su objeto no tiene calendario en esta cuenta.</translation>
    </message>
    <message>
        <source>Its status “{status}” creates an event.</source>
        <translation>Su estado “{status}” crea un evento.</translation>
    </message>
    <message>
        <source>Its status “{status}” does not create an event; one that exists is kept.</source>
        <translation>Su estado “{status}” no crea evento; el que existe se conserva.</translation>
    </message>
    <message>
        <source>Its status “{status}” means cancelled and always removes the event.</source>
        <translation>Su estado “{status}” significa cancelada y siempre elimina el evento.</translation>
    </message>
    <message>
        <source>Its status “{status}” removes the event.</source>
        <translation>Su estado “{status}” elimina el evento.</translation>
    </message>
    <message>
        <source>Its version in Google</source>
        <translation>Su versión en Google</translation>
    </message>
    <message>
        <source>Keep Google</source>
        <translation>Conservar Google</translation>
    </message>
    <message>
        <source>Keep Google for all {n}</source>
        <translation>Conservar Google en los {n}</translation>
    </message>
    <message>
        <source>Keep all {n} and make their events again</source>
        <translation>Conservar las {n} y crear sus eventos de nuevo</translation>
    </message>
    <message>
        <source>Keep all {n} apart</source>
        <translation>Mantener los {n} por separado</translation>
    </message>
    <message>
        <source>Keep all {n} events</source>
        <translation>Conservar los {n} eventos</translation>
    </message>
    <message>
        <source>Keep all {n} linked</source>
        <translation>Mantener los {n} vinculados</translation>
    </message>
    <message>
        <source>Keep all {n} where they are</source>
        <translation>Dejar los {n} donde están</translation>
    </message>
    <message>
        <source>Keep booking</source>
        <translation>Conservar la reserva</translation>
    </message>
    <message>
        <source>Keep booking for all {n}</source>
        <translation>Conservar la reserva en los {n}</translation>
    </message>
    <message>
        <source>Keep everything in all {n}</source>
        <translation>Conservar todo en los {n}</translation>
    </message>
    <message>
        <source>Keep in step what begins in the next {choice} days</source>
        <translation>Mantener sincronizado lo que empieza en los próximos {choice} días</translation>
    </message>
    <message>
        <source>Keep in step what ended in the last {choice} days</source>
        <translation>Mantener sincronizado lo que terminó en los últimos {choice} días</translation>
    </message>
    <message>
        <source>Keep it and make its event again</source>
        <translation>Conservarla y crear su evento de nuevo</translation>
    </message>
    <message>
        <source>Keep it in step again</source>
        <translation>Volver a mantenerla sincronizada</translation>
    </message>
    <message>
        <source>Keep it linked</source>
        <translation>Mantenerlo vinculado</translation>
    </message>
    <message>
        <source>Keep one of them: a tunnel tells its public address itself.</source>
        <translation>Conserve uno de ellos: un túnel comunica él mismo su dirección pública.</translation>
    </message>
    <message>
        <source>Keep the Meet link in the booking&apos;s field {choice}</source>
        <translation>Guardar el enlace de Meet en el campo {choice} de la reserva</translation>
    </message>
    <message>
        <source>Keep the event</source>
        <translation>Conservar el evento</translation>
    </message>
    <message>
        <source>Keep the event&apos;s own number in the booking&apos;s field {choice}</source>
        <translation>Guardar el número propio del evento en el campo {choice} de la reserva</translation>
    </message>
    <message>
        <source>Keep the rules as they are</source>
        <translation>Dejar las reglas como están</translation>
    </message>
    <message>
        <source>Keep where it is</source>
        <translation>Dejarlo donde está</translation>
    </message>
    <message>
        <source>Last complete {at}, next {next}.</source>
        <translation>Última completa {at}, próxima {next}.</translation>
    </message>
    <message>
        <source>Last complete {at}.</source>
        <translation>Última completa {at}.</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavanda</translation>
    </message>
    <message>
        <source>Leave all {n} as they are</source>
        <translation>Dejar los {n} como están</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Leaves its time free</source>
        <translation>Deja su tiempo libre</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Let go of 1 booking…</source>
        <translation>Soltar 1 reserva…</translation>
    </message>
    <message>
        <source>Let go of all {n}</source>
        <translation>Soltar los {n}</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Soltarla</translation>
    </message>
    <message>
        <source>Let go of {n} bookings…</source>
        <translation>Soltar {n} reservas…</translation>
    </message>
    <message>
        <source>Letters are from</source>
        <translation>Los correos son de</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Línea por línea</translation>
    </message>
    <message>
        <source>Line {n}: {sentence}</source>
        <translation>Línea {n}: {sentence}</translation>
    </message>
    <message>
        <source>Lines of Activity that are older go at the next clean-up.</source>
        <translation>Las líneas de actividad más antiguas se van en la próxima limpieza.</translation>
    </message>
    <message>
        <source>Link all {n}</source>
        <translation>Vincular los {n}</translation>
    </message>
    <message>
        <source>Link it to its event again…</source>
        <translation>Volver a vincular con su evento…</translation>
    </message>
    <message>
        <source>Link this booking to its event again?</source>
        <translation>¿Volver a vincular esta reserva con su evento?</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculada</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Listens here only</source>
        <translation>Escucha solo aquí</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Se parecen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Look at Google every {choice} minutes</source>
        <translation>Mirar Google cada {choice} minutos</translation>
    </message>
    <message>
        <source>Look at each, and set right by hand what is still wrong.</source>
        <translation>Mire cada uno, y corrija a mano lo que aún esté mal.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Mírelo de nuevo y cámbielo entonces.</translation>
    </message>
    <message>
        <source>Look at least every {choice} minutes where Google tells of changes by itself</source>
        <translation>Mirar al menos cada {choice} minutos donde Google avisa por sí mismo</translation>
    </message>
    <message>
        <source>Look at the network, the proxy and the clock of this computer.</source>
        <translation>Mire la red, el proxy y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Look at the preview first: much may have changed meanwhile.</source>
        <translation>Mire antes la vista previa: puede haber cambiado mucho entretanto.</translation>
    </message>
    <message>
        <source>Look through the rules, then switch Active on in the header.</source>
        <translation>Repase las reglas y luego encienda Activo en el encabezado.</translation>
    </message>
    <message>
        <source>Looked through {n} % of the journal</source>
        <translation>Revisado el {n} % del registro</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Looks at {what}</source>
        <translation>Mira {what}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Mail me about trouble at {choice}</source>
        <translation>Avisarme de los problemas en {choice}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Mail to guests</source>
        <translation>Correo a los invitados</translation>
    </message>
    <message>
        <source>Mailed to {to}.</source>
        <translation>Enviado a {to}.</translation>
    </message>
    <message>
        <source>Make 1 item…</source>
        <translation>Crear 1 elemento…</translation>
    </message>
    <message>
        <source>Make a new event for this booking?</source>
        <translation>¿Crear un evento nuevo para esta reserva?</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Cree un proyecto</translation>
    </message>
    <message>
        <source>Make it a single event in Google, or let go of it: its occurrences become bookings.</source>
        <translation>Hágalo un evento único en Google, o suéltelo: sus repeticiones pasan a ser reservas.</translation>
    </message>
    <message>
        <source>Make none of the {n}</source>
        <translation>No crear ninguno de los {n}</translation>
    </message>
    <message>
        <source>Make nothing</source>
        <translation>No crear nada</translation>
    </message>
    <message>
        <source>Make the event again…</source>
        <translation>Crear el evento de nuevo…</translation>
    </message>
    <message>
        <source>Make {n} items…</source>
        <translation>Crear {n} elementos…</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Mappings: {here} now, {there} in the copy</source>
        <translation>Asignaciones: {here} ahora, {there} en la copia</translation>
    </message>
    <message>
        <source>Mark as PRODUCTION</source>
        <translation>Marcar como PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Mark as TEST</source>
        <translation>Marcar como PRUEBA</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Marcada como</translation>
    </message>
    <message>
        <source>Meetings, reminders and time</source>
        <translation>Reuniones, recordatorios y tiempo</translation>
    </message>
    <message>
        <source>Messages from Google stop for some seconds, then go the new way.</source>
        <translation>Los mensajes de Google paran unos segundos y luego van por la vía nueva.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move 1 item…</source>
        <translation>Mover 1 elemento…</translation>
    </message>
    <message>
        <source>Move {n} items…</source>
        <translation>Mover {n} elementos…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name its authority&apos;s PEM file under Settings › Network (ca_file in config.toml).</source>
        <translation>Indique el archivo PEM de su autoridad en Ajustes › Red (ca_file en config.toml).</translation>
    </message>
    <message>
        <source>Name one under Settings › Notifications, or in a [mail] part of config.toml.</source>
        <translation>Indique uno en Ajustes › Notificaciones, o en una parte [mail] de config.toml.</translation>
    </message>
    <message>
        <source>Name the app and give an e-mail address. Audience: “Internal” with Google Workspace, else “External”.</source>
        <translation>Dé un nombre a la app y un correo. Público: “Interno” con Google Workspace, si no “Externo”.</translation>
    </message>
    <message>
        <source>Name the proxy, for example http://proxy.example.org:3128.</source>
        <translation>Indique el proxy, por ejemplo http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Neither side is touched. It ends by itself once the event is a single one again.</source>
        <translation>No se toca ningún lado. Termina solo cuando el evento vuelva a ser único.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>New bookings</source>
        <translation>Reservas nuevas</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Eventos nuevos</translation>
    </message>
    <message>
        <source>New events in Google</source>
        <translation>Eventos nuevos en Google</translation>
    </message>
    <message>
        <source>New events in “{calendar}” become bookings of {object} instead of {before}.</source>
        <translation>Los eventos nuevos en “{calendar}” pasan a ser reservas de {object} en lugar de {before}.</translation>
    </message>
    <message>
        <source>New events in “{calendar}” become bookings of {object}.</source>
        <translation>Los eventos nuevos en “{calendar}” pasan a ser reservas de {object}.</translation>
    </message>
    <message>
        <source>New events in “{calendar}” stay in Google and become no bookings.</source>
        <translation>Los eventos nuevos en “{calendar}” se quedan en Google y no pasan a ser reservas.</translation>
    </message>
    <message>
        <source>New in Google</source>
        <translation>Nuevo en Google</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>No se ha dado ninguna dirección.</translation>
    </message>
    <message>
        <source>No booking</source>
        <translation>Sin reserva</translation>
    </message>
    <message>
        <source>No booking and no event is changed by it.</source>
        <translation>No cambia ninguna reserva ni ningún evento.</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>Sin calendario</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Sin evento</translation>
    </message>
    <message>
        <source>No event changes now. The rules count from the next change on.</source>
        <translation>Ningún evento cambia ahora. Las reglas cuentan desde el próximo cambio.</translation>
    </message>
    <message>
        <source>No event changes.</source>
        <translation>Ningún evento cambia.</translation>
    </message>
    <message>
        <source>No event is made for it, whatever its status. You can take it back any time.</source>
        <translation>No se crea evento para ella, sea cual sea su estado. Puede deshacerlo cuando quiera.</translation>
    </message>
    <message>
        <source>No guest is told.</source>
        <translation>No se avisa a ningún invitado.</translation>
    </message>
    <message>
        <source>No object: each has a mapping of its own.</source>
        <translation>Ningún objeto: cada uno tiene su propia asignación.</translation>
    </message>
    <message>
        <source>No public address leads here yet.</source>
        <translation>Ninguna dirección pública llega aquí todavía.</translation>
    </message>
    <message>
        <source>No round was finished.</source>
        <translation>No se terminó ninguna ronda.</translation>
    </message>
    <message>
        <source>Nobody is mailed.</source>
        <translation>No se avisa a nadie.</translation>
    </message>
    <message>
        <source>Nobody needs it and it cannot be stopped; it ends by itself.</source>
        <translation>Nadie lo necesita y no se puede detener; termina solo.</translation>
    </message>
    <message>
        <source>Not Found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún sin mirar.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Aún incorrecta</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Aún sin hacer.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No tomado</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Notes:
{notes}</source>
        <translation>Notas:
{notes}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Nothing differs from what is set up here.</source>
        <translation>Nada difiere de lo configurado aquí.</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>No se elimina nada.</translation>
    </message>
    <message>
        <source>Nothing is read or written; changes here wait and are sent afterwards.</source>
        <translation>No se lee ni se escribe nada; los cambios de aquí esperan y se envían después.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation>No se le envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>Nothing moves in either direction for this account. No booking is lost.</source>
        <translation>En esta cuenta no se mueve nada en ninguna dirección. No se pierde ninguna reserva.</translation>
    </message>
    <message>
        <source>Nothing moves in either direction. Bookings can be changed meanwhile.</source>
        <translation>No se mueve nada en ninguna dirección. Las reservas se pueden cambiar entretanto.</translation>
    </message>
    <message>
        <source>Nothing of this sync can be taken back any more.</source>
        <translation>Ya no se puede deshacer nada de esta ronda.</translation>
    </message>
    <message>
        <source>Nothing syncs at present.</source>
        <translation>Ahora no se sincroniza nada.</translation>
    </message>
    <message>
        <source>Nothing syncs by itself at present.</source>
        <translation>Ahora no se sincroniza nada por sí solo.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada por enviar.</translation>
    </message>
    <message>
        <source>Nothing was half-written. This closes by itself with the next complete sync; if it comes back, please report it with gcaldesk.log.</source>
        <translation>No quedó nada a medio escribir. Esto se cierra solo con la próxima sincronización completa; si vuelve, comuníquelo con gcaldesk.log, por favor.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing, unless it keeps coming back.</source>
        <translation>Nada, salvo que siga repitiéndose.</translation>
    </message>
    <message>
        <source>Nothing: what people changed since is left as it is.</source>
        <translation>Nada: lo que la gente cambió desde entonces queda como está.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Numbers of bookings and events, times and kinds of errors. Titles, names, e-mail addresses, tokens and passwords are taken out before a line is written. It never grows beyond 5 MB.</source>
        <translation>Números de reservas y eventos, horas y tipos de errores. Títulos, nombres, correos, tokens y contraseñas se quitan antes de escribir cada línea. Nunca pasa de 5 MB.</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>Of Google’s allowance, each account uses at most</source>
        <translation>De lo que Google concede, cada cuenta usa como mucho</translation>
    </message>
    <message>
        <source>Of a booking it may change {choice}</source>
        <translation>De una reserva puede cambiar {choice}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Once applied</source>
        <translation>Una vez aplicado</translation>
    </message>
    <message>
        <source>One for each calendar would be: {names}.</source>
        <translation>Uno por calendario sería: {names}.</translation>
    </message>
    <message>
        <source>One lets gcaldesk see calendars and read events, the other lets it write events.</source>
        <translation>Uno deja a gcaldesk ver calendarios y leer eventos; el otro le deja escribir eventos.</translation>
    </message>
    <message>
        <source>Only a booking that arrives in Google, and an event that arrives here, prove it all.</source>
        <translation>Solo una reserva que llega a Google, y un evento que llega aquí, lo prueban todo.</translation>
    </message>
    <message>
        <source>Only a sandbox on this machine can be asked that.</source>
        <translation>Eso solo se puede pedir a un entorno de pruebas de este equipo.</translation>
    </message>
    <message>
        <source>Only real objects and calendars</source>
        <translation>Solo objetos y calendarios reales</translation>
    </message>
    <message>
        <source>Only the lines of this sync</source>
        <translation>Solo las líneas de esta ronda</translation>
    </message>
    <message>
        <source>Only this booking&apos;s event: it is left as it stands in Google.</source>
        <translation>Solo el evento de esta reserva: queda como está en Google.</translation>
    </message>
    <message>
        <source>Only this booking: all others go on.</source>
        <translation>Solo esta reserva: todas las demás siguen.</translation>
    </message>
    <message>
        <source>Only this booking: writing to its event would change every occurrence.</source>
        <translation>Solo esta reserva: escribir en su evento cambiaría todas las repeticiones.</translation>
    </message>
    <message>
        <source>Only this calendar: what Google sent was thrown away, no booking was touched.</source>
        <translation>Solo este calendario: se descartó lo que envió Google, no se tocó ninguna reserva.</translation>
    </message>
    <message>
        <source>Only those invited see its details</source>
        <translation>Solo los invitados ven sus detalles</translation>
    </message>
    <message>
        <source>Only what happened to it</source>
        <translation>Solo lo que le pasó</translation>
    </message>
    <message>
        <source>Only what is listed. Everything else of that run was taken back.</source>
        <translation>Solo lo enumerado. Todo lo demás de esa ronda se deshizo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Abrir Actividad</translation>
    </message>
    <message>
        <source>Open Dashboard</source>
        <translation>Abrir Panel</translation>
    </message>
    <message>
        <source>Open Diagnostics</source>
        <translation>Abrir Diagnóstico</translation>
    </message>
    <message>
        <source>Open Mappings</source>
        <translation>Abrir Asignaciones</translation>
    </message>
    <message>
        <source>Open Push</source>
        <translation>Abrir Push</translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation>Abrir Reglas</translation>
    </message>
    <message>
        <source>Open in Google</source>
        <translation>Abrir en Google</translation>
    </message>
    <message>
        <source>Open push and diagnostics</source>
        <translation>Abrir push y diagnóstico</translation>
    </message>
    <message>
        <source>Open the API&apos;s page, check that the right project is chosen at the top, and press Enable.</source>
        <translation>Abra la página de la API, compruebe que arriba esté elegido el proyecto correcto y pulse Habilitar.</translation>
    </message>
    <message>
        <source>Open the activity</source>
        <translation>Abrir la actividad</translation>
    </message>
    <message>
        <source>Open the activity, choose the run and take it back there.</source>
        <translation>Abra la actividad, elija la ronda y deshágala allí.</translation>
    </message>
    <message>
        <source>Open the calendar in Google instead.</source>
        <translation>Abra en su lugar el calendario en Google.</translation>
    </message>
    <message>
        <source>Open the issues</source>
        <translation>Abrir los asuntos</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open what waits</source>
        <translation>Abrir lo que espera</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Abrir “{name}”</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Our part of the event&apos;s text is {choice}</source>
        <translation>Nuestra parte del texto del evento es {choice}</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que usted reanude</translation>
    </message>
    <message>
        <source>Paused until {at}</source>
        <translation>En pausa hasta {at}</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>Pavo real</translation>
    </message>
    <message>
        <source>Permission to edit events</source>
        <translation>Permiso para editar eventos</translation>
    </message>
    <message>
        <source>Permission to see calendars</source>
        <translation>Permiso para ver calendarios</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Polling and renewal are running</source>
        <translation>La consulta y la renovación funcionan</translation>
    </message>
    <message>
        <source>Press “Enable”.</source>
        <translation>Pulse “Habilitar”.</translation>
    </message>
    <message>
        <source>Press “Publish app”, so that it is “In production”: else every sign-in ends after seven days. With the audience “Internal” there is nothing to do.</source>
        <translation>Pulse “Publicar aplicación”, para que esté “En producción”: si no, cada inicio de sesión termina a los siete días. Con el público “Interno” no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Privacy &amp; logs</source>
        <translation>Privacidad y registro</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Production OAuth client with its own secret</source>
        <translation>Cliente OAuth de producción con su propio secreto</translation>
    </message>
    <message>
        <source>Production: for daily work</source>
        <translation>Producción: para el trabajo diario</translation>
    </message>
    <message>
        <source>Project number {number}.</source>
        <translation>Número de proyecto {number}.</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Publish the app</source>
        <translation>Publique la aplicación</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Push does not work.</source>
        <translation>Push no funciona.</translation>
    </message>
    <message>
        <source>Push is off.</source>
        <translation>Push está desactivado.</translation>
    </message>
    <message>
        <source>Push is on: gcaldesk opens another one within a minute.</source>
        <translation>Push está activado: gcaldesk abre otro en menos de un minuto.</translation>
    </message>
    <message>
        <source>Push listener</source>
        <translation>Receptor de push</translation>
    </message>
    <message>
        <source>Push listener and tunnel</source>
        <translation>Receptor de push y túnel</translation>
    </message>
    <message>
        <source>Put aside until it changes</source>
        <translation>Apartado hasta que cambie</translation>
    </message>
    <message>
        <source>Put right what Google names, then try again.</source>
        <translation>Corrija lo que Google indica y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Rate Limit Exceeded</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Leído entero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Refused, with a remark</source>
        <translation>Rechazado, con una observación</translation>
    </message>
    <message>
        <source>Register the address that setting up shows under Authorised redirect URIs. A desktop client needs none.</source>
        <translation>Registre en URI de redirección autorizados la dirección que muestra la configuración. Un cliente de escritorio no la necesita.</translation>
    </message>
    <message>
        <source>Remove the event when the booking becomes {choice}</source>
        <translation>Eliminar el evento cuando la reserva pase a {choice}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Renew the channels. Where Google refuses one, the calendar is polled.</source>
        <translation>Renueve los canales. Donde Google rechace uno, el calendario se consulta cada cierto tiempo.</translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation>Se renueva pronto</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Requests in a minute</source>
        <translation>Peticiones/min</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Restart the service after each update, then tick this.</source>
        <translation>Reinicie el servicio tras cada actualización y luego marque esto.</translation>
    </message>
    <message>
        <source>Restarted after the last update</source>
        <translation>Reiniciado tras la última actualización</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>Rollback known</source>
        <translation>Se sabe cómo dar marcha atrás</translation>
    </message>
    <message>
        <source>Rules are set, the account is active</source>
        <translation>Las reglas están puestas, la cuenta está activa</translation>
    </message>
    <message>
        <source>Rules, links and Activity are those of the copy.</source>
        <translation>Reglas, vínculos y actividad son los de la copia.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Ejecute de nuevo todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Run the end-to-end test: it makes a marked booking and event at night, far ahead, follows them both ways and removes them.</source>
        <translation>Haga la prueba de extremo a extremo: crea una reserva y un evento marcados, de noche y lejanos, los sigue en ambos sentidos y los elimina.</translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation>Hacer la prueba</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Running since {since}, heard of within the last minute.</source>
        <translation>En marcha desde {since}, dio señal en el último minuto.</translation>
    </message>
    <message>
        <source>S&amp;witch it off again</source>
        <translation>Volver a &amp;desactivarla</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Se&amp;guridad</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salvia</translation>
    </message>
    <message>
        <source>Say when it was checked.</source>
        <translation>Diga cuándo se comprobó.</translation>
    </message>
    <message>
        <source>Say who has checked it.</source>
        <translation>Diga quién lo comprobó.</translation>
    </message>
    <message>
        <source>Say who is asking</source>
        <translation>Diga quién pregunta</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>See what &amp;kept it</source>
        <translation>Ver &amp;qué la retuvo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send all {n} again</source>
        <translation>Enviar los {n} de nuevo</translation>
    </message>
    <message>
        <source>Send the bookings over them, or leave the events until their booking changes.</source>
        <translation>Envíe las reservas por encima, o deje los eventos hasta que cambie su reserva.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve a</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings › Notifications ([mail] in config.toml)</source>
        <translation>Ajustes › Notificaciones ([mail] en config.toml)</translation>
    </message>
    <message>
        <source>Show the Zoom link of the booking&apos;s field {choice} in text and place</source>
        <translation>Mostrar el enlace de Zoom del campo {choice} de la reserva en el texto y el lugar</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Shown back to {at}</source>
        <translation>Mostrado hasta {at}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in again and leave every box ticked.</source>
        <translation>Inicie sesión de nuevo y deje marcadas todas las casillas.</translation>
    </message>
    <message>
        <source>Sign in again with the same Google account.</source>
        <translation>Inicie sesión de nuevo con la misma cuenta de Google.</translation>
    </message>
    <message>
        <source>Sign in again; links, mappings and rules are kept.</source>
        <translation>Inicie sesión de nuevo; vínculos, asignaciones y reglas se conservan.</translation>
    </message>
    <message>
        <source>Sign in with an account that belongs to the organisation and share the calendars with it.</source>
        <translation>Inicie sesión con una cuenta de la organización y comparta con ella los calendarios.</translation>
    </message>
    <message>
        <source>Sign it out instead to keep everything for later.</source>
        <translation>Cierre su sesión en su lugar para guardarlo todo para después.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed in as {email}; {count} calendars listed.</source>
        <translation>Sesión iniciada como {email}; {count} calendarios en la lista.</translation>
    </message>
    <message>
        <source>Signed in {at}. Google does not tell programs whether it is published.</source>
        <translation>Sesión iniciada el {at}. Google no dice a los programas si está publicada.</translation>
    </message>
    <message>
        <source>Since {at} only what changed is asked for.</source>
        <translation>Desde {at} solo se pregunta lo que cambió.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Some are removed: look at the rows marked so.</source>
        <translation>Algunos se eliminan: mire las filas marcadas así.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Start gcaldesk when I log in</source>
        <translation>Iniciar gcaldesk al entrar en mi sesión</translation>
    </message>
    <message>
        <source>Start it again with the same data folder: gcaldesk sandbox</source>
        <translation>Inícielo de nuevo con la misma carpeta de datos: gcaldesk sandbox</translation>
    </message>
    <message>
        <source>Start it again: gcaldesk sandbox</source>
        <translation>Inícielo de nuevo: gcaldesk sandbox</translation>
    </message>
    <message>
        <source>Start-up &amp; look</source>
        <translation>Inicio y aspecto</translation>
    </message>
    <message>
        <source>Started again as you left it, at a new address.</source>
        <translation>Iniciado de nuevo tal como lo dejó, en otra dirección.</translation>
    </message>
    <message>
        <source>Started again as you left it.</source>
        <translation>Iniciado de nuevo tal como lo dejó.</translation>
    </message>
    <message>
        <source>Started anew: what it had kept cannot be read.</source>
        <translation>Empieza de cero: lo guardado no se puede leer.</translation>
    </message>
    <message>
        <source>Starting it again…</source>
        <translation>Iniciándolo de nuevo…</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step 1 is your consent in the browser, step 2 the connection that came of it.</source>
        <translation>El paso 1 es su consentimiento en el navegador; el 2, la conexión que resultó.</translation>
    </message>
    <message>
        <source>Stop the other one first, then take the calendar over.</source>
        <translation>Detenga primero el otro y luego tome el calendario.</translation>
    </message>
    <message>
        <source>Stop the other one, or test there: gcaldesk doctor --end-to-end</source>
        <translation>Detenga el otro, o pruebe allí: gcaldesk doctor --end-to-end</translation>
    </message>
    <message>
        <source>Switch Active off in the header: all writing stops, nothing is deleted. Switch it on again, then tick this.</source>
        <translation>Apague Activo en el encabezado: toda escritura se detiene, no se elimina nada. Enciéndalo de nuevo y luego marque esto.</translation>
    </message>
    <message>
        <source>Switch Active on and let gcaldesk run, in this window or as a service.</source>
        <translation>Encienda Activo y deje gcaldesk en marcha, en esta ventana o como servicio.</translation>
    </message>
    <message>
        <source>Switch on the Google Calendar API</source>
        <translation>Active la Google Calendar API</translation>
    </message>
    <message>
        <source>Switch on what is named, in the Google Cloud Console.</source>
        <translation>Active en Google Cloud Console lo que se indica.</translation>
    </message>
    <message>
        <source>Switch the rule off, or map a calendar that can have meetings.</source>
        <translation>Desactive la regla, o asigne un calendario que admita reuniones.</translation>
    </message>
    <message>
        <source>Sync now, and look what kept it.</source>
        <translation>Sincronice ahora y mire qué la retuvo.</translation>
    </message>
    <message>
        <source>Sync {n}</source>
        <translation>Ronda {n}</translation>
    </message>
    <message>
        <source>Sync, then look through Activity and open one event in Google.</source>
        <translation>Sincronice, luego repase Actividad y abra un evento en Google.</translation>
    </message>
    <message>
        <source>Syncing is paused. Resume it first.</source>
        <translation>La sincronización está en pausa. Reanúdela antes.</translation>
    </message>
    <message>
        <source>Syncing paused for a moment. Nothing was half-written.</source>
        <translation>La sincronización paró un momento. Nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>Take all {n} over</source>
        <translation>Tomar los {n}</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Tangerine</source>
        <translation>Mandarina</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test: try it out first</source>
        <translation>Prueba: primero probar</translation>
    </message>
    <message>
        <source>Tested from end to end</source>
        <translation>Probado de extremo a extremo</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>That is all there is.</source>
        <translation>Eso es todo lo que hay.</translation>
    </message>
    <message>
        <source>That moment has passed.</source>
        <translation>Ese momento ya pasó.</translation>
    </message>
    <message>
        <source>The account is inactive now: nothing is written.</source>
        <translation>La cuenta está inactiva ahora: no se escribe nada.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>La cuenta está desactivada.</translation>
    </message>
    <message>
        <source>The account may sign in</source>
        <translation>La cuenta puede iniciar sesión</translation>
    </message>
    <message>
        <source>The accounts are off. Look at what a sync would do, then switch them on in the header: every calendar is read whole, and where three or more would go, they wait for you as an issue.</source>
        <translation>Las cuentas están apagadas. Mire qué haría una sincronización y enciéndalas luego en el encabezado: cada calendario se lee entero, y donde desaparecieran tres o más, le esperan como asunto.</translation>
    </message>
    <message>
        <source>The address leads here.</source>
        <translation>La dirección llega hasta aquí.</translation>
    </message>
    <message>
        <source>The address that leads here is</source>
        <translation>La dirección que llega hasta aquí es</translation>
    </message>
    <message>
        <source>The booking follows</source>
        <translation>La reserva sigue</translation>
    </message>
    <message>
        <source>The booking is cancelled</source>
        <translation>La reserva se cancela</translation>
    </message>
    <message>
        <source>The booking now</source>
        <translation>La reserva ahora</translation>
    </message>
    <message>
        <source>The booking stays as it is</source>
        <translation>La reserva queda como está</translation>
    </message>
    <message>
        <source>The booking stays, cancelled.</source>
        <translation>La reserva queda, cancelada.</translation>
    </message>
    <message>
        <source>The booking stays, without an event</source>
        <translation>La reserva queda, sin evento</translation>
    </message>
    <message>
        <source>The booking then</source>
        <translation>La reserva después</translation>
    </message>
    <message>
        <source>The booking was changed meanwhile.</source>
        <translation>La reserva cambió entretanto.</translation>
    </message>
    <message>
        <source>The booking was made from this event, so it follows the event.</source>
        <translation>La reserva se creó desde este evento, así que lo sigue.</translation>
    </message>
    <message>
        <source>The bookings are sent as usual.</source>
        <translation>Las reservas se envían como siempre.</translation>
    </message>
    <message>
        <source>The bookings go out as soon as the calendar may be written.</source>
        <translation>Las reservas salen en cuanto se pueda escribir en el calendario.</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>No se puede escribir el paquete.</translation>
    </message>
    <message>
        <source>The change guard holds 1 of them and asks you first.</source>
        <translation>El control de cambios retiene 1 y le pregunta antes.</translation>
    </message>
    <message>
        <source>The change guard holds {n} of them and asks you first.</source>
        <translation>El control de cambios retiene {n} y le pregunta antes.</translation>
    </message>
    <message>
        <source>The change guard would hold 1 of these until you approve it under Issues.</source>
        <translation>El control de cambios retendría 1 de estos hasta que lo apruebe en Asuntos.</translation>
    </message>
    <message>
        <source>The change guard would hold {n} of these until you approve them under Issues.</source>
        <translation>El control de cambios retendría {n} de estos hasta que los apruebe en Asuntos.</translation>
    </message>
    <message>
        <source>The channel could not be stopped.</source>
        <translation>No se pudo detener el canal.</translation>
    </message>
    <message>
        <source>The command is</source>
        <translation>La orden es</translation>
    </message>
    <message>
        <source>The connection is protected by</source>
        <translation>La conexión se protege con</translation>
    </message>
    <message>
        <source>The copy is of another installation. If that one still runs on another computer, stop it for good first; gcaldesk has to be opened anew afterwards.</source>
        <translation>La copia es de otra instalación. Si aún funciona en otro equipo, deténgala antes para siempre; después hay que volver a abrir gcaldesk.</translation>
    </message>
    <message>
        <source>The customer of a booking {choice}</source>
        <translation>El cliente de una reserva {choice}</translation>
    </message>
    <message>
        <source>The end of the name says which it is.</source>
        <translation>El final del nombre dice cuál es.</translation>
    </message>
    <message>
        <source>The event became a series. One booking never changes a whole series.</source>
        <translation>El evento se volvió una serie. Una reserva nunca cambia una serie entera.</translation>
    </message>
    <message>
        <source>The event changes</source>
        <translation>El evento cambia</translation>
    </message>
    <message>
        <source>The event is removed</source>
        <translation>El evento se elimina</translation>
    </message>
    <message>
        <source>The event moves</source>
        <translation>El evento se mueve</translation>
    </message>
    <message>
        <source>The event stays in {calendar} and the booking stays here. From then on neither follows the other. Nobody is mailed, and you can link them again.</source>
        <translation>El evento se queda en {calendar} y la reserva aquí. Desde entonces ninguno sigue al otro. No se avisa a nadie, y puede volver a vincularlos.</translation>
    </message>
    <message>
        <source>The event was made in Google. Only its time is ever changed from here.</source>
        <translation>El evento se creó en Google. Desde aquí solo se cambia su hora.</translation>
    </message>
    <message>
        <source>The event&apos;s colour: {choice}</source>
        <translation>El color del evento: {choice}</translation>
    </message>
    <message>
        <source>The event&apos;s title is {choice}</source>
        <translation>El título del evento es {choice}</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>El archivo no es TOML válido.</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Los primeros</translation>
    </message>
    <message>
        <source>The first sync is the largest; look at it before you rely on it.</source>
        <translation>La primera sincronización es la mayor; mírela antes de confiar en ella.</translation>
    </message>
    <message>
        <source>The language acts when gcaldesk is opened anew.</source>
        <translation>El idioma actúa al volver a abrir gcaldesk.</translation>
    </message>
    <message>
        <source>The language is</source>
        <translation>El idioma es</translation>
    </message>
    <message>
        <source>The last end-to-end test</source>
        <translation>La última prueba de extremo a extremo</translation>
    </message>
    <message>
        <source>The last run took {n} s</source>
        <translation>La última ronda tardó {n} s</translation>
    </message>
    <message>
        <source>The listed events stand as before that run and differ from their bookings.</source>
        <translation>Los eventos enumerados están como antes de esa ronda y difieren de sus reservas.</translation>
    </message>
    <message>
        <source>The mapping of this calendar goes from bookings to Google only.</source>
        <translation>La asignación de este calendario va solo de las reservas a Google.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The new booking</source>
        <translation>La reserva nueva</translation>
    </message>
    <message>
        <source>The next look at Google is planned anew.</source>
        <translation>La próxima consulta a Google se planea de nuevo.</translation>
    </message>
    <message>
        <source>The next request to Google goes the new way.</source>
        <translation>La próxima petición a Google va por la vía nueva.</translation>
    </message>
    <message>
        <source>The next round reads it again as a whole; a sound list ends this by itself.</source>
        <translation>La próxima ronda lo lee entero de nuevo; una lista correcta termina esto sola.</translation>
    </message>
    <message>
        <source>The next sync finds their events gone, and asks you before it cancels any booking for that.</source>
        <translation>La próxima sincronización verá que sus eventos no están, y le preguntará antes de cancelar por eso una reserva.</translation>
    </message>
    <message>
        <source>The next sync looks for the event in {calendar} and links it again. Where they differ, the event gets what the booking says. If it is gone, a new one is made.</source>
        <translation>La próxima sincronización busca el evento en {calendar} y lo vuelve a vincular. Donde difieran, el evento toma lo que dice la reserva. Si ya no está, se crea otro.</translation>
    </message>
    <message>
        <source>The next sync makes a new event in {calendar}. {why} Guests are told as the rule on mails says.</source>
        <translation>La próxima sincronización crea un evento nuevo en {calendar}. {why} A los invitados se les avisa como dice la regla de correos.</translation>
    </message>
    <message>
        <source>The next sync reads the whole calendar again.</source>
        <translation>La próxima sincronización lee de nuevo todo el calendario.</translation>
    </message>
    <message>
        <source>The next sync sends what is new; nobody gets a mail because of it.</source>
        <translation>La próxima sincronización envía lo nuevo; nadie recibe un correo por ello.</translation>
    </message>
    <message>
        <source>The opening hours are {choice}</source>
        <translation>El horario de apertura es {choice}</translation>
    </message>
    <message>
        <source>The password would travel unprotected. Choose STARTTLS or TLS, or sign in as nobody.</source>
        <translation>La contraseña viajaría sin protección. Elija STARTTLS o TLS, o no inicie sesión.</translation>
    </message>
    <message>
        <source>The permission could not be given back ({sentence}) </source>
        <translation>No se pudo devolver el permiso ({sentence}) </translation>
    </message>
    <message>
        <source>The placeholders are {join}.</source>
        <translation>Los marcadores son {join}.</translation>
    </message>
    <message>
        <source>The present data is copied to the folder of copies first, so this can be undone.</source>
        <translation>Los datos actuales se copian antes a la carpeta de copias, así que esto se puede deshacer.</translation>
    </message>
    <message>
        <source>The program goes on more slowly by itself.</source>
        <translation>El programa sigue más despacio por sí solo.</translation>
    </message>
    <message>
        <source>The program looks at this itself.</source>
        <translation>El programa lo mira por sí mismo.</translation>
    </message>
    <message>
        <source>The proxy did not let the self-test through to {host}.</source>
        <translation>El proxy no dejó pasar la autocomprobación hasta {host}.</translation>
    </message>
    <message>
        <source>The proxy does not pass requests on to Google.</source>
        <translation>El proxy no pasa las peticiones a Google.</translation>
    </message>
    <message>
        <source>The proxy is</source>
        <translation>El proxy es</translation>
    </message>
    <message>
        <source>The proxy refuses to pass anything on to Google.</source>
        <translation>El proxy se niega a pasar nada a Google.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used.</source>
        <translation>No se puede usar la dirección del proxy.</translation>
    </message>
    <message>
        <source>The public address has a valid certificate</source>
        <translation>La dirección pública tiene un certificado válido</translation>
    </message>
    <message>
        <source>The public address is not there or not tested yet.</source>
        <translation>La dirección pública falta o aún no se ha probado.</translation>
    </message>
    <message>
        <source>The public address led to this computer at {at}.</source>
        <translation>La dirección pública llegó a este equipo el {at}.</translation>
    </message>
    <message>
        <source>The push listener cannot have port {port} on {host}.</source>
        <translation>El receptor push no puede usar el puerto {port} de {host}.</translation>
    </message>
    <message>
        <source>The push listener cannot listen on “{host}”.</source>
        <translation>El receptor push no puede escuchar en “{host}”.</translation>
    </message>
    <message>
        <source>The push listener did not come up on port {port}.</source>
        <translation>El receptor push no arrancó en el puerto {port}.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>The redirect URI of this client is {redirect_uri}.</source>
        <translation>La URI de redirección de este cliente es {redirect_uri}.</translation>
    </message>
    <message>
        <source>The redirect address “{redirect_uri}” is not on this computer.</source>
        <translation>La dirección de redirección “{redirect_uri}” no está en este equipo.</translation>
    </message>
    <message>
        <source>The rules are: {join}.</source>
        <translation>Las reglas son: {join}.</translation>
    </message>
    <message>
        <source>The rules fit the set-up</source>
        <translation>Las reglas encajan con la configuración</translation>
    </message>
    <message>
        <source>The rules of this account are forgotten; its lines in Activity stay.</source>
        <translation>Las reglas de esta cuenta se olvidan; sus líneas en la actividad quedan.</translation>
    </message>
    <message>
        <source>The rules of “{name}” use the status “{word}”.</source>
        <translation>Las reglas de “{name}” usan el estado “{word}”.</translation>
    </message>
    <message>
        <source>The rules say which bookings become events and what Google may change.</source>
        <translation>Las reglas dicen qué reservas pasan a ser eventos y qué puede cambiar Google.</translation>
    </message>
    <message>
        <source>The running gcaldesk has not answered.</source>
        <translation>El gcaldesk en marcha no ha respondido.</translation>
    </message>
    <message>
        <source>The same detail was changed here and in Google.</source>
        <translation>El mismo dato se cambió aquí y en Google.</translation>
    </message>
    <message>
        <source>The same detail was changed here and in Google. Nothing is overwritten.</source>
        <translation>El mismo dato se cambió aquí y en Google. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>The sandbox cannot be started.</source>
        <translation>El entorno de pruebas no se puede iniciar.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>El entorno de pruebas no responde.</translation>
    </message>
    <message>
        <source>The sandbox has left no client file here.</source>
        <translation>El entorno de pruebas no ha dejado aquí un archivo de cliente.</translation>
    </message>
    <message>
        <source>The secrets could not be saved.</source>
        <translation>No se pudieron guardar los secretos.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>The set-up of 1 account is in {file}.</source>
        <translation>La configuración de 1 cuenta está en {file}.</translation>
    </message>
    <message>
        <source>The set-up of {n} accounts is in {file}.</source>
        <translation>La configuración de {n} cuentas está en {file}.</translation>
    </message>
    <message>
        <source>The settings are valid</source>
        <translation>Los ajustes son válidos</translation>
    </message>
    <message>
        <source>The settings{x} are {join}.</source>
        <translation>Los ajustes{x} son {join}.</translation>
    </message>
    <message>
        <source>The share of Google’s allowance acts when gcaldesk is opened anew.</source>
        <translation>La parte de lo que Google concede actúa al volver a abrir gcaldesk.</translation>
    </message>
    <message>
        <source>The sign-in of {at} ended after a week: the app is in “Testing”.</source>
        <translation>El inicio de sesión del {at} terminó a la semana: la app está en “Prueba”.</translation>
    </message>
    <message>
        <source>The sign-in of {at} has outlived the 7 days of “Testing”.</source>
        <translation>El inicio de sesión del {at} ha pasado de los 7 días de “Prueba”.</translation>
    </message>
    <message>
        <source>The sign-in works now</source>
        <translation>El inicio de sesión funciona ahora</translation>
    </message>
    <message>
        <source>The statuses are {join}.</source>
        <translation>Los estados son {join}.</translation>
    </message>
    <message>
        <source>The stored secrets cannot be opened.</source>
        <translation>No se pueden abrir los secretos guardados.</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <translation>La sincronización falló</translation>
    </message>
    <message>
        <source>The sync was stopped while it waited for Google&apos;s limits.</source>
        <translation>La sincronización se detuvo mientras esperaba por los límites de Google.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>La sincronización se detuvo.</translation>
    </message>
    <message>
        <source>The syncing does not stop.</source>
        <translation>La sincronización no se detiene.</translation>
    </message>
    <message>
        <source>The syncing had stopped by itself and was started again.</source>
        <translation>La sincronización se había detenido sola y se reinició.</translation>
    </message>
    <message>
        <source>The syncing is alive</source>
        <translation>La sincronización está viva</translation>
    </message>
    <message>
        <source>The syncing runs inside this window.</source>
        <translation>La sincronización funciona en esta ventana.</translation>
    </message>
    <message>
        <source>The syncing stopped again and again. Close gcaldesk and open it again.</source>
        <translation>La sincronización se detuvo una y otra vez. Cierre gcaldesk y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The syncing stopped again and again; gcaldesk ends. See gcaldesk log.</source>
        <translation>La sincronización se detuvo una y otra vez; gcaldesk termina. Vea gcaldesk log.</translation>
    </message>
    <message>
        <source>The syncing stopped by itself and was started again</source>
        <translation>La sincronización se detuvo sola y se reinició</translation>
    </message>
    <message>
        <source>The syncing stops again and again, and was not started once more</source>
        <translation>La sincronización se detiene una y otra vez y no se reinició más</translation>
    </message>
    <message>
        <source>The system keyring is locked.</source>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>The test account uses the same client {client}.</source>
        <translation>La cuenta de prueba usa el mismo cliente {client}.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Se detuvo la prueba.</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>El título es demasiado largo.</translation>
    </message>
    <message>
        <source>The title or text no longer fits its template, so it cannot be read.</source>
        <translation>El título o el texto ya no encaja en su plantilla, así que no se puede leer.</translation>
    </message>
    <message>
        <source>The title {choice}</source>
        <translation>El título {choice}</translation>
    </message>
    <message>
        <source>The tunnel has no command.</source>
        <translation>El túnel no tiene orden.</translation>
    </message>
    <message>
        <source>The tunnel has no public address yet.</source>
        <translation>El túnel aún no tiene dirección pública.</translation>
    </message>
    <message>
        <source>The tunnel is made by</source>
        <translation>El túnel lo hace</translation>
    </message>
    <message>
        <source>The tunnel program “{command}” is not installed.</source>
        <translation>El programa de túnel “{command}” no está instalado.</translation>
    </message>
    <message>
        <source>The tunnel “{name}” cannot be run: {strerror}.</source>
        <translation>El túnel “{name}” no se puede ejecutar: {strerror}.</translation>
    </message>
    <message>
        <source>The tunnel “{name}” ended ({how_ended}). {last_word}</source>
        <translation>El túnel “{name}” terminó ({how_ended}). {last_word}</translation>
    </message>
    <message>
        <source>The tunnel “{name}” runs and has not named a public https address. Its last word: {last_word}</source>
        <translation>El túnel “{name}” está en marcha y no ha dado una dirección https pública. Su último mensaje: {last_word}</translation>
    </message>
    <message>
        <source>The tunnel&apos;s command line cannot be read.</source>
        <translation>No se puede leer la línea de órdenes del túnel.</translation>
    </message>
    <message>
        <source>The way out is set up</source>
        <translation>La salida está configurada</translation>
    </message>
    <message>
        <source>The way to Google</source>
        <translation>El camino a Google</translation>
    </message>
    <message>
        <source>The window is</source>
        <translation>La ventana es</translation>
    </message>
    <message>
        <source>The window shows PRODUCTION.</source>
        <translation>La ventana muestra PRODUCCIÓN.</translation>
    </message>
    <message>
        <source>The window shows TEST.</source>
        <translation>La ventana muestra PRUEBA.</translation>
    </message>
    <message>
        <source>Then changes arrive within seconds. Without it, polling finds them within minutes.</source>
        <translation>Así los cambios llegan en segundos. Sin ello, la consulta los encuentra en minutos.</translation>
    </message>
    <message>
        <source>There are {len} active accounts.</source>
        <translation>Hay {len} cuentas activas.</translation>
    </message>
    <message>
        <source>There are {len} cells, but {len2} columns.</source>
        <translation>Hay {len} celdas, pero {len2} columnas.</translation>
    </message>
    <message>
        <source>There is a recent copy of the data</source>
        <translation>Hay una copia reciente de los datos</translation>
    </message>
    <message>
        <source>There is an object “{code}” already.</source>
        <translation>Ya hay un objeto “{code}”.</translation>
    </message>
    <message>
        <source>There is no account “{name}”.</source>
        <translation>No hay ninguna cuenta “{name}”.</translation>
    </message>
    <message>
        <source>There is no booking {booking}.</source>
        <translation>No hay ninguna reserva {booking}.</translation>
    </message>
    <message>
        <source>There is no calendar “{wish}” that can be written.</source>
        <translation>No hay ningún calendario “{wish}” en que se pueda escribir.</translation>
    </message>
    <message>
        <source>There is no copy of {counted}.</source>
        <translation>No hay copia de {counted}.</translation>
    </message>
    <message>
        <source>There is no event</source>
        <translation>No hay evento</translation>
    </message>
    <message>
        <source>There is no event in this file.</source>
        <translation>No hay ningún evento en este archivo.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>No hay ningún archivo {source}.</translation>
    </message>
    <message>
        <source>There is no issue {issue}.</source>
        <translation>No hay ningún asunto {issue}.</translation>
    </message>
    <message>
        <source>There is no object “{code}”.</source>
        <translation>No hay ningún objeto “{code}”.</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Aún no hay dirección pública.</translation>
    </message>
    <message>
        <source>There is no public https address.</source>
        <translation>No hay dirección https pública.</translation>
    </message>
    <message>
        <source>There is no rule called “{key}”.</source>
        <translation>No hay ninguna regla llamada “{key}”.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>No hay ninguna ronda {run}.</translation>
    </message>
    <message>
        <source>There is no such check any more.</source>
        <translation>Esa comprobación ya no existe.</translation>
    </message>
    <message>
        <source>There is no system keyring: secrets are encrypted in {path}.</source>
        <translation>No hay llavero del sistema: los secretos se cifran en {path}.</translation>
    </message>
    <message>
        <source>There is no “{name}”. Did you mean “{meant}”?</source>
        <translation>No hay ningún “{name}”. ¿Quería decir “{meant}”?</translation>
    </message>
    <message>
        <source>There is nothing to let go of.</source>
        <translation>No hay nada que soltar.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>No hay nada que abrir.</translation>
    </message>
    <message>
        <source>There was no complete sync yet.</source>
        <translation>Aún no hubo ninguna sincronización completa.</translation>
    </message>
    <message>
        <source>These can: {join}, or a new name.</source>
        <translation>Se pueden: {join}, o un nombre nuevo.</translation>
    </message>
    <message>
        <source>These can: {known}.</source>
        <translation>Se pueden: {known}.</translation>
    </message>
    <message>
        <source>These sound like a try-out: {names}.</source>
        <translation>Estos suenan a ensayo: {names}.</translation>
    </message>
    <message>
        <source>They are left alone until you say which side is right.</source>
        <translation>No se tocan hasta que usted diga qué lado es el correcto.</translation>
    </message>
    <message>
        <source>They become bookings of {object}, as the rules say.</source>
        <translation>Pasan a ser reservas de {object}, como dicen las reglas.</translation>
    </message>
    <message>
        <source>They become bookings of {object}, which shares this calendar and is first.</source>
        <translation>Pasan a ser reservas de {object}, que comparte este calendario y es el primero.</translation>
    </message>
    <message>
        <source>They become bookings of {object}.</source>
        <translation>Pasan a ser reservas de {object}.</translation>
    </message>
    <message>
        <source>They become bookings of {object}: of all that share this calendar it is first.</source>
        <translation>Pasan a ser reservas de {object}: el primero de los que comparten este calendario.</translation>
    </message>
    <message>
        <source>They stay in Google, as the rules say.</source>
        <translation>Se quedan en Google, como dicen las reglas.</translation>
    </message>
    <message>
        <source>They stay in Google: there is no object that could be booked.</source>
        <translation>Se quedan en Google: no hay objeto que se pueda reservar.</translation>
    </message>
    <message>
        <source>They stay in Google: this mapping only sends bookings there.</source>
        <translation>Se quedan en Google: esta asignación solo envía reservas allí.</translation>
    </message>
    <message>
        <source>They were set on the page Rules.</source>
        <translation>Se pusieron en la página Reglas.</translation>
    </message>
    <message>
        <source>This Google account has no Google Calendar.</source>
        <translation>Esta cuenta de Google no tiene Google Calendar.</translation>
    </message>
    <message>
        <source>This OAuth client is only for accounts of its own organisation.</source>
        <translation>Este cliente OAuth es solo para cuentas de su propia organización.</translation>
    </message>
    <message>
        <source>This account has no calendar “{calendar_id}”.</source>
        <translation>Esta cuenta no tiene ningún calendario “{calendar_id}”.</translation>
    </message>
    <message>
        <source>This account has no such calendar.</source>
        <translation>Esta cuenta no tiene ese calendario.</translation>
    </message>
    <message>
        <source>This account is inactive: it all waits until you switch it on.</source>
        <translation>Esta cuenta está inactiva: todo espera hasta que la encienda.</translation>
    </message>
    <message>
        <source>This account may not see the calendar any more. Choose another one.</source>
        <translation>Esta cuenta ya no puede ver el calendario. Elija otro.</translation>
    </message>
    <message>
        <source>This account may not write to the calendar: nothing can be sent.</source>
        <translation>Esta cuenta no puede escribir en el calendario: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>This account waits: nothing has been sent or taken over since it was switched on.</source>
        <translation>Esta cuenta espera: desde que se encendió no se ha enviado ni tomado nada.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Esta cuenta se quitó.</translation>
    </message>
    <message>
        <source>This account&apos;s access is “{value}”.</source>
        <translation>El acceso de esta cuenta es “{value}”.</translation>
    </message>
    <message>
        <source>This booking asks for no event.</source>
        <translation>Esta reserva no pide ningún evento.</translation>
    </message>
    <message>
        <source>This booking has no event.</source>
        <translation>Esta reserva no tiene evento.</translation>
    </message>
    <message>
        <source>This booking waits for your decision.</source>
        <translation>Esta reserva espera su decisión.</translation>
    </message>
    <message>
        <source>This calendar allows no Google Meet.</source>
        <translation>Este calendario no permite Google Meet.</translation>
    </message>
    <message>
        <source>This calendar is gone. Choose another one.</source>
        <translation>Este calendario ya no está. Elija otro.</translation>
    </message>
    <message>
        <source>This calendar is only read: changes of its bookings wait here.</source>
        <translation>Este calendario solo se lee: los cambios de sus reservas esperan aquí.</translation>
    </message>
    <message>
        <source>This calendar was never synced; the test shall not be the first to do it.</source>
        <translation>Este calendario nunca se sincronizó; la prueba no debe ser la primera en hacerlo.</translation>
    </message>
    <message>
        <source>This channel has ended and is forgotten.</source>
        <translation>Este canal ha terminado y está olvidado.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right</source>
        <translation>El reloj de este equipo va bien</translation>
    </message>
    <message>
        <source>This configuration has version {get}.</source>
        <translation>Esta configuración tiene la versión {get}.</translation>
    </message>
    <message>
        <source>This data folder was written by a newer gcaldesk.</source>
        <translation>Esta carpeta de datos la escribió un gcaldesk más nuevo.</translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation>Este evento está cancelado.</translation>
    </message>
    <message>
        <source>This file is not an OAuth client. Download the client&apos;s own JSON file.</source>
        <translation>Este archivo no es un cliente OAuth. Descargue el archivo JSON del propio cliente.</translation>
    </message>
    <message>
        <source>This gcaldesk knows version {version}.</source>
        <translation>Este gcaldesk conoce la versión {version}.</translation>
    </message>
    <message>
        <source>This is a series or a part of one.</source>
        <translation>Esto es una serie o parte de una.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Download it again.</source>
        <translation>Este no es un archivo JSON. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a client-secrets file: it is no complete JSON.</source>
        <translation>Esto no es un archivo de secretos del cliente: no es JSON completo.</translation>
    </message>
    <message>
        <source>This is not a client-secrets file: “installed” or “web” is missing.</source>
        <translation>Esto no es un archivo de secretos del cliente: falta “installed” o “web”.</translation>
    </message>
    <message>
        <source>This is not a configuration of gcaldesk.</source>
        <translation>Esto no es una configuración de gcaldesk.</translation>
    </message>
    <message>
        <source>This is not a configuration of gcaldesk: {error}.</source>
        <translation>Esto no es una configuración de gcaldesk: {error}.</translation>
    </message>
    <message>
        <source>This is not a date{x}: “{text}”.</source>
        <translation>Esto no es una fecha{x}: “{text}”.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file: {error}.</source>
        <translation>Esto no es un archivo iCalendar: {error}.</translation>
    </message>
    <message>
        <source>This is not one e-mail address. Write it as desk@example.org.</source>
        <translation>Esto no es una sola dirección de correo. Escríbala como desk@example.org.</translation>
    </message>
    <message>
        <source>This is the key of a service account.</source>
        <translation>Esta es la clave de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>This line of the journal is gone.</source>
        <translation>Esta línea del registro ya no está.</translation>
    </message>
    <message>
        <source>This plan was decided already.</source>
        <translation>Este plan ya se decidió.</translation>
    </message>
    <message>
        <source>This sync changed nothing that could be taken back.</source>
        <translation>Esta ronda no cambió nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>This system keeps rights elsewhere; not looked at.</source>
        <translation>Este sistema guarda los permisos en otro lugar; no se miró.</translation>
    </message>
    <message>
        <source>This waits for a decision and cannot be ignored.</source>
        <translation>Esto espera una decisión y no se puede ignorar.</translation>
    </message>
    <message>
        <source>This web client has no redirect URI on this machine.</source>
        <translation>Este cliente web no tiene URI de redirección en este equipo.</translation>
    </message>
    <message>
        <source>This window does not sync: another gcaldesk does.</source>
        <translation>Esta ventana no sincroniza: lo hace otro gcaldesk.</translation>
    </message>
    <message>
        <source>Three times in a row Google, or another program, changed what was just sent. The event is left as it is now.</source>
        <translation>Tres veces seguidas, Google u otro programa cambió lo que se acababa de enviar. El evento se deja como está ahora.</translation>
    </message>
    <message>
        <source>Through the proxy {host}:{port}</source>
        <translation>Mediante el proxy {host}:{port}</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zones are known</source>
        <translation>Las zonas horarias se conocen</translation>
    </message>
    <message>
        <source>Times are those of {city}.</source>
        <translation>Las horas son las de {city}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To Google</source>
        <translation>A Google</translation>
    </message>
    <message>
        <source>To merge, choose a side for each of: {join}.</source>
        <translation>Para combinar, elija un lado para cada uno de: {join}.</translation>
    </message>
    <message>
        <source>To sign in: {names}.</source>
        <translation>Falta iniciar sesión: {names}.</translation>
    </message>
    <message>
        <source>To {say_when} UTC.</source>
        <translation>A {say_when} UTC.</translation>
    </message>
    <message>
        <source>Token has been expired or revoked.</source>
        <translation>El token ha caducado o se ha revocado.</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Reintentado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Trouble is mailed to somebody</source>
        <translation>Los problemas se envían a alguien</translation>
    </message>
    <message>
        <source>Trouble:

</source>
        <translation>Problemas:

</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try all {n} again</source>
        <translation>Intentar los {n} de nuevo</translation>
    </message>
    <message>
        <source>Try it apart: gcaldesk sandbox</source>
        <translation>Pruébelo aparte: gcaldesk sandbox</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Twice would double every event.</source>
        <translation>Dos veces duplicaría cada evento.</translation>
    </message>
    <message>
        <source>Two programs</source>
        <translation>Dos programas</translation>
    </message>
    <message>
        <source>Two programs writing to one calendar would undo each other&apos;s work, so this one waits.</source>
        <translation>Dos programas que escriben en un calendario desharían el trabajo del otro; por eso este espera.</translation>
    </message>
    <message>
        <source>Two-way: may create</source>
        <translation>En ambos sentidos: puede crear</translation>
    </message>
    <message>
        <source>Two-way: may move</source>
        <translation>En ambos sentidos: puede mover</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Under Audience it must say “In production” or “Internal”. Publish it, then sign in again.</source>
        <translation>En Público debe decir “En producción” o “Interno”. Publíquela y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Under “Test users”, if the audience is “External”. In “Testing”, Google ends every sign-in after seven days.</source>
        <translation>En “Usuarios de prueba”, si el público es “Externo”. En “Prueba”, Google termina cada inicio de sesión a los siete días.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlock the keyring and sync again.</source>
        <translation>Desbloquee el llavero y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or write secrets = &quot;file&quot; into config.toml.</source>
        <translation>Desbloquee el llavero, o escriba secrets = &quot;file&quot; en config.toml.</translation>
    </message>
    <message>
        <source>Unset it to use Google, or add --allow-foreign-api if you are sure.</source>
        <translation>Quítelo para usar Google, o añada --allow-foreign-api si está seguro.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Use --direction in, or ask its owner for “Make changes to events”.</source>
        <translation>Use --direction in, o pida a su propietario “Hacer cambios en eventos”.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Amsterdam or America/New_York.</source>
        <translation>Use un nombre IANA como Europe/Amsterdam o America/New_York.</translation>
    </message>
    <message>
        <source>Use another copy: the folder “backups” beside the database has the automatic ones.</source>
        <translation>Use otra copia: la carpeta “backups” junto a la base de datos tiene las automáticas.</translation>
    </message>
    <message>
        <source>Use approve, keep or ignore.</source>
        <translation>Use approve, keep o ignore.</translation>
    </message>
    <message>
        <source>Use keep or approve.</source>
        <translation>Use keep o approve.</translation>
    </message>
    <message>
        <source>Use one of: {join}.</source>
        <translation>Use uno de: {join}.</translation>
    </message>
    <message>
        <source>Use: gcaldesk account reconnect {name}</source>
        <translation>Use: gcaldesk account reconnect {name}</translation>
    </message>
    <message>
        <source>Usually 127.0.0.1: only this computer reaches it.</source>
        <translation>Normalmente 127.0.0.1: solo este equipo llega a él.</translation>
    </message>
    <message>
        <source>Usually 30 minutes: a message that got lost costs no more than that.</source>
        <translation>Normalmente 30 minutos: un mensaje perdido no cuesta más que eso.</translation>
    </message>
    <message>
        <source>Usually 400 days; 0 keeps all. Only what is kept can be undone.</source>
        <translation>Normalmente 400 días; 0 guarda todo. Solo se puede deshacer lo guardado.</translation>
    </message>
    <message>
        <source>Usually 5 minutes; from 1 to 1440.</source>
        <translation>Normalmente 5 minutos; de 1 a 1440.</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS, 25 with nothing.</source>
        <translation>Normalmente 587 con STARTTLS, 465 con TLS, 25 sin nada.</translation>
    </message>
    <message>
        <source>Usually 8791; 0 takes any that is free.</source>
        <translation>Normalmente 8791; 0 toma cualquiera libre.</translation>
    </message>
    <message>
        <source>Usually STARTTLS.</source>
        <translation>Normalmente STARTTLS.</translation>
    </message>
    <message>
        <source>Usually as the system is, light or dark.</source>
        <translation>Normalmente como el sistema, clara u oscura.</translation>
    </message>
    <message>
        <source>Usually for problems. Each cause is told once until it is over.</source>
        <translation>Normalmente por problemas. Cada causa se dice una vez hasta que pasa.</translation>
    </message>
    <message>
        <source>Usually it asks the first time. Syncing goes on only while it runs.</source>
        <translation>Normalmente pregunta la primera vez. La sincronización sigue solo mientras esté en marcha.</translation>
    </message>
    <message>
        <source>Usually not at all: then gcaldesk looks by itself, which is enough for most.</source>
        <translation>Normalmente de ninguna manera: gcaldesk mira por sí mismo, que suele bastar.</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Normalmente apagado.</translation>
    </message>
    <message>
        <source>Usually off. It then starts in the background, without a window.</source>
        <translation>Normalmente apagado. Entonces empieza en segundo plano, sin ventana.</translation>
    </message>
    <message>
        <source>Usually what happens. Details help where support asks for them.</source>
        <translation>Normalmente lo que pasa. Los detalles ayudan si los pide el soporte.</translation>
    </message>
    <message>
        <source>Valid until {expires_at}, {left} more days.</source>
        <translation>Válido hasta el {expires_at}, {left} días más.</translation>
    </message>
    <message>
        <source>Version {version} of {newest_version}.</source>
        <translation>Versión {version} de {newest_version}.</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Waited {timeout} seconds.</source>
        <translation>Se esperaron {timeout} segundos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for the network: the computer has just woken up.</source>
        <translation>Esperando la red: el equipo acaba de despertar.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Web client {id}. It answers only at the addresses registered for it.</source>
        <translation>Cliente web {id}. Solo responde en las direcciones registradas para él.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What people changed since is left as it is.</source>
        <translation>Lo que se cambió desde entonces se deja como está.</translation>
    </message>
    <message>
        <source>What stands in the event in Google.</source>
        <translation>Lo que dice el evento en Google.</translation>
    </message>
    <message>
        <source>What stood here before is kept as {file}.</source>
        <translation>Lo que había aquí antes se guarda como {file}.</translation>
    </message>
    <message>
        <source>What the log file holds</source>
        <translation>Qué contiene el archivo de registro</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Qué le espera</translation>
    </message>
    <message>
        <source>What was known before stays.</source>
        <translation>Lo ya conocido se queda.</translation>
    </message>
    <message>
        <source>What was written could not be read back.</source>
        <translation>Lo escrito no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When an event changes, Google mails {choice}</source>
        <translation>Cuando cambia un evento, Google avisa {choice}</translation>
    </message>
    <message>
        <source>When an event is deleted in Google, {choice}</source>
        <translation>Cuando se elimina un evento en Google, {choice}</translation>
    </message>
    <message>
        <source>When there is an event</source>
        <translation>Cuándo hay un evento</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Cuándo, quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>While an External app is in Testing, Google lets in only the test users that it lists.</source>
        <translation>Mientras una app externa esté en Prueba, Google solo deja entrar a los usuarios de prueba de su lista.</translation>
    </message>
    <message>
        <source>Whoever is on duty has to know how to stop it without losing anything.</source>
        <translation>Quien esté de turno debe saber cómo pararlo sin perder nada.</translation>
    </message>
    <message>
        <source>Whoever runs that address would see every booking.</source>
        <translation>Quien gestione esa dirección vería todas las reservas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>Con la contraseña</translation>
    </message>
    <message>
        <source>Within half a minute of Google&apos;s.</source>
        <translation>A menos de medio minuto del de Google.</translation>
    </message>
    <message>
        <source>Without a listener a channel would lead nowhere.</source>
        <translation>Sin receptor, un canal no llevaría a ninguna parte.</translation>
    </message>
    <message>
        <source>Without a status no booking would ever reach the calendar.</source>
        <translation>Sin un estado, ninguna reserva llegaría nunca al calendario.</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Without it, Google answers none of the requests of this project.</source>
        <translation>Sin ella, Google no responde ninguna petición de este proyecto.</translation>
    </message>
    <message>
        <source>Without push, look at Google every</source>
        <translation>Sin push, mirar Google cada</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Working out the effect was cancelled.</source>
        <translation>Se canceló el cálculo del efecto.</translation>
    </message>
    <message>
        <source>Working out the effect: {done} of {total}</source>
        <translation>Calculando el efecto: {done} de {total}</translation>
    </message>
    <message>
        <source>Working out what these {n} changes would do…</source>
        <translation>Calculando qué harían estos {n} cambios…</translation>
    </message>
    <message>
        <source>Working out what this change would do…</source>
        <translation>Calculando qué haría este cambio…</translation>
    </message>
    <message>
        <source>Write a whole number from {low} to {high}.</source>
        <translation>Escriba un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>Write an address of this computer, such as 127.0.0.1.</source>
        <translation>Escriba una dirección de este equipo, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24T10:00. Whole days are written as 2026-11-24, with --all-day (booking add) or all_day=yes (booking set).</source>
        <translation>Escríbalo como 2026-11-24T10:00. Los días completos se escriben 2026-11-24, con --all-day (booking add) o all_day=yes (booking set).</translation>
    </message>
    <message>
        <source>Write it as 2030-01-31.</source>
        <translation>Escríbala como 2030-01-31.</translation>
    </message>
    <message>
        <source>Write it as http://host:port, or “system” or “none”.</source>
        <translation>Escríbalo como http://host:port, o “system” o “none”.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Escríbalo como nombre@example.org.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name alone, such as smtp.example.org.</source>
        <translation>Escriba solo el nombre del servidor, como smtp.example.org.</translation>
    </message>
    <message>
        <source>Writing is tried again by itself; nothing has to be done.</source>
        <translation>La escritura se intenta de nuevo sola; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written to: {calendars}.</source>
        <translation>Escrito en: {calendars}.</translation>
    </message>
    <message>
        <source>Yes, 1 booking may be as it was</source>
        <translation>Sí, 1 reserva puede volver a ser como era</translation>
    </message>
    <message>
        <source>Yes, 1 booking may go</source>
        <translation>Sí, 1 reserva puede irse</translation>
    </message>
    <message>
        <source>Yes, 1 booking may lose its link</source>
        <translation>Sí, 1 reserva puede perder su vínculo</translation>
    </message>
    <message>
        <source>Yes, 1 mapping may be forgotten</source>
        <translation>Sí, 1 asignación se puede olvidar</translation>
    </message>
    <message>
        <source>Yes, leave that 1 line out</source>
        <translation>Sí, omitir esa 1 línea</translation>
    </message>
    <message>
        <source>Yes, leave those {n} lines out</source>
        <translation>Sí, omitir esas {n} líneas</translation>
    </message>
    <message>
        <source>Yes, put this copy in the place of the present data</source>
        <translation>Sí, poner esta copia en lugar de los datos actuales</translation>
    </message>
    <message>
        <source>Yes, {n} bookings may be as they were</source>
        <translation>Sí, {n} reservas pueden volver a ser como eran</translation>
    </message>
    <message>
        <source>Yes, {n} bookings may go</source>
        <translation>Sí, {n} reservas pueden irse</translation>
    </message>
    <message>
        <source>Yes, {n} bookings may lose their links</source>
        <translation>Sí, {n} reservas pueden perder sus vínculos</translation>
    </message>
    <message>
        <source>Yes, {n} mappings may be forgotten</source>
        <translation>Sí, {n} asignaciones se pueden olvidar</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>Se le pregunta</translation>
    </message>
    <message>
        <source>You signed in as {email}, but “{account}” belongs to {email2}.</source>
        <translation>Inició sesión como {email}, pero “{account}” es de {email2}.</translation>
    </message>
    <message>
        <source>You signed it out. Reconnect it and switch it on to go on.</source>
        <translation>Usted cerró su sesión. Reconéctela y actívela para seguir.</translation>
    </message>
    <message>
        <source>You stay signed in; it is tried again by itself.</source>
        <translation>Su sesión sigue abierta; se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>Your 1 booking stays as it is.</source>
        <translation>Su única reserva queda como está.</translation>
    </message>
    <message>
        <source>Your organisation asks for a fresh sign-in from time to time.</source>
        <translation>Su organización pide iniciar sesión de nuevo de vez en cuando.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s administrator does not allow this program.</source>
        <translation>El administrador de su organización no permite este programa.</translation>
    </message>
    <message>
        <source>Your {n} bookings stay as they are.</source>
        <translation>Sus {n} reservas quedan como están.</translation>
    </message>
    <message>
        <source>[mail] in {file} needs a “from” address.</source>
        <translation>[mail] en {file} necesita una dirección “from”.</translation>
    </message>
    <message>
        <source>[mail] in {file} would send the password unprotected.</source>
        <translation>[mail] en {file} enviaría la contraseña sin protección.</translation>
    </message>
    <message>
        <source>[push] in {file} names both a public address and a tunnel.</source>
        <translation>[push] en {file} nombra a la vez una dirección pública y un túnel.</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>archivo PEM</translation>
    </message>
    <message>
        <source>a booking was changed on both sides</source>
        <translation>una reserva se cambió en ambos lados</translation>
    </message>
    <message>
        <source>a calendar may only be read</source>
        <translation>un calendario solo se puede leer</translation>
    </message>
    <message>
        <source>a cancelled event cancels its booking</source>
        <translation>un evento cancelado cancela su reserva</translation>
    </message>
    <message>
        <source>a change in Google may change bookings that were not made from Google</source>
        <translation>un cambio en Google puede cambiar reservas que no se crearon desde Google</translation>
    </message>
    <message>
        <source>a channel that is not about to expire for each mapped calendar, where push is on</source>
        <translation>un canal que no esté a punto de caducar para cada calendario asignado, donde push esté activo</translation>
    </message>
    <message>
        <source>a command of ours</source>
        <translation>una orden nuestra</translation>
    </message>
    <message>
        <source>a copy of one of our events</source>
        <translation>una copia de uno de nuestros eventos</translation>
    </message>
    <message>
        <source>a mapped calendar cannot be seen any more</source>
        <translation>un calendario asignado ya no se puede ver</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>una nueva</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>falta un permiso</translation>
    </message>
    <message>
        <source>a person made it a series in Google</source>
        <translation>alguien lo convirtió en una serie en Google</translation>
    </message>
    <message>
        <source>a person paused the syncing</source>
        <translation>una persona pausó la sincronización</translation>
    </message>
    <message>
        <source>a person resumed the syncing</source>
        <translation>una persona reanudó la sincronización</translation>
    </message>
    <message>
        <source>a person said that they are the same</source>
        <translation>alguien dijo que son lo mismo</translation>
    </message>
    <message>
        <source>a plan waits for your approval</source>
        <translation>un plan espera su aprobación</translation>
    </message>
    <message>
        <source>a renewal of the access token, just made</source>
        <translation>una renovación del token de acceso, recién hecha</translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>una ronda falló</translation>
    </message>
    <message>
        <source>a signed question through the public address, asked by the running service</source>
        <translation>una pregunta firmada por la dirección pública, hecha por el servicio en marcha</translation>
    </message>
    <message>
        <source>a “{kind}” event is no booking</source>
        <translation>un evento “{kind}” no es una reserva</translation>
    </message>
    <message>
        <source>access is renewed at the next sync</source>
        <translation>el acceso se renueva en la próxima sincronización</translation>
    </message>
    <message>
        <source>access is renewed by itself, next about {time}</source>
        <translation>el acceso se renueva solo, la próxima vez hacia {time}</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>account {name}: added, {email}</source>
        <translation>cuenta {name}: añadida, {email}</translation>
    </message>
    <message>
        <source>account {name}: rule {key}: {x} → {x2}</source>
        <translation>cuenta {name}: regla {key}: {x} → {x2}</translation>
    </message>
    <message>
        <source>account {name}: {object_code} stands in “{summary}” ({direction})</source>
        <translation>cuenta {name}: {object_code} está en “{summary}” ({direction})</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>all guests</source>
        <translation>a todos los invitados</translation>
    </message>
    <message>
        <source>all {gone} items would go at once</source>
        <translation>los {gone} elementos desaparecerían de una vez</translation>
    </message>
    <message>
        <source>all_day cannot be “{wish}”.</source>
        <translation>all_day no puede ser “{wish}”.</translation>
    </message>
    <message>
        <source>an IANA name, or empty: the booking&apos;s</source>
        <translation>un nombre IANA, o vacío: el de la reserva</translation>
    </message>
    <message>
        <source>an address, or empty</source>
        <translation>una dirección, o vacío</translation>
    </message>
    <message>
        <source>an answer of the API, just asked for</source>
        <translation>una respuesta de la API, recién pedida</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un correo</translation>
    </message>
    <message>
        <source>an event is probably a booking&apos;s</source>
        <translation>un evento es probablemente de una reserva</translation>
    </message>
    <message>
        <source>an object, or empty</source>
        <translation>un objeto, o vacío</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>another gcaldesk installation manages this event</source>
        <translation>otra instalación de gcaldesk gestiona este evento</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>as everything else: {calendar}</source>
        <translation>como todo lo demás: {calendar}</translation>
    </message>
    <message>
        <source>as the calendar says</source>
        <translation>como diga el calendario</translation>
    </message>
    <message>
        <source>as the system is</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como diga el sistema</translation>
    </message>
    <message>
        <source>as {email}</source>
        <translation>como {email}</translation>
    </message>
    <message>
        <source>as {email}; links and mappings were kept</source>
        <translation>como {email}; se conservaron vínculos y asignaciones</translation>
    </message>
    <message>
        <source>ask you before anything happens</source>
        <translation>le preguntan antes de que pase nada</translation>
    </message>
    <message>
        <source>asked every minute</source>
        <translation>consultado cada minuto</translation>
    </message>
    <message>
        <source>asked every {n} min</source>
        <translation>cada {n} min</translation>
    </message>
    <message>
        <source>asks what to do</source>
        <translation>pregunta qué hacer</translation>
    </message>
    <message>
        <source>at an address of ours</source>
        <translation>en una dirección nuestra</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>invitados</translation>
    </message>
    <message>
        <source>become its bookings</source>
        <translation>pasan a ser sus reservas</translation>
    </message>
    <message>
        <source>becomes a booking</source>
        <translation>pasa a ser una reserva</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>antes de restaurar una copia</translation>
    </message>
    <message>
        <source>before a held plan was carried out</source>
        <translation>antes de realizar un plan retenido</translation>
    </message>
    <message>
        <source>before a new version changed the data</source>
        <translation>antes de que una versión nueva cambiara los datos</translation>
    </message>
    <message>
        <source>before a run was undone</source>
        <translation>antes de deshacer una ronda</translation>
    </message>
    <message>
        <source>before approval of issue {held}</source>
        <translation>antes de aprobar el asunto {held}</translation>
    </message>
    <message>
        <source>before first sync of {name} {id}</source>
        <translation>antes de la primera sincronización de {name} {id}</translation>
    </message>
    <message>
        <source>before restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before the first sync of {name}</source>
        <translation>antes de la primera sincronización de {name}</translation>
    </message>
    <message>
        <source>before undo of run {run}</source>
        <translation>antes de deshacer la ronda {run}</translation>
    </message>
    <message>
        <source>before version {number}</source>
        <translation>antes de la versión {number}</translation>
    </message>
    <message>
        <source>below {n} %</source>
        <translation>menos del {n} %</translation>
    </message>
    <message>
        <source>blocks its time as busy</source>
        <translation>bloquea su tiempo como ocupado</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation>reserva cancelada</translation>
    </message>
    <message>
        <source>booking changed</source>
        <translation>reserva cambiada</translation>
    </message>
    <message>
        <source>booking erased</source>
        <translation>reserva borrada</translation>
    </message>
    <message>
        <source>booking field that carries the event&apos;s id</source>
        <translation>campo de la reserva que lleva el id del evento</translation>
    </message>
    <message>
        <source>booking field that keeps the Meet link</source>
        <translation>campo de la reserva que guarda el enlace de Meet</translation>
    </message>
    <message>
        <source>booking field whose Zoom link goes to text and place</source>
        <translation>campo de la reserva cuyo enlace de Zoom va al texto y al lugar</translation>
    </message>
    <message>
        <source>booking made</source>
        <translation>reserva creada</translation>
    </message>
    <message>
        <source>booking restored</source>
        <translation>reserva restaurada</translation>
    </message>
    <message>
        <source>booking {booking_id}</source>
        <translation>reserva {booking_id}</translation>
    </message>
    <message>
        <source>booking {id} “{title}”</source>
        <translation>reserva {id} “{title}”</translation>
    </message>
    <message>
        <source>booking {n}</source>
        <translation>reserva {n}</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>bookings get their event</source>
        <translation>reservas reciben su evento</translation>
    </message>
    <message>
        <source>bookings go to Google only</source>
        <translation>las reservas van solo a Google</translation>
    </message>
    <message>
        <source>bookings that wait or were refused</source>
        <translation>reservas que esperan o fueron rechazadas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>both sides agree</source>
        <translation>ambos lados coinciden</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by hand; the event stays in Google</source>
        <translation>a mano; el evento se queda en Google</translation>
    </message>
    <message>
        <source>by hand; the last one ended on {at} ({cause})</source>
        <translation>a mano; el último terminó el {at} ({cause})</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>calendars</source>
        <translation>calendarios</translation>
    </message>
    <message>
        <source>calendars that serve several objects</source>
        <translation>calendarios que sirven a varios objetos</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>cancel booking</source>
        <translation>cancelar la reserva</translation>
    </message>
    <message>
        <source>cancel its booking</source>
        <translation>cancelar su reserva</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>cancelled here, and {evidence}</source>
        <translation>cancelada aquí, y {evidence}</translation>
    </message>
    <message>
        <source>cancelled, and never known here</source>
        <translation>cancelado, y nunca conocido aquí</translation>
    </message>
    <message>
        <source>cannot be: {refusal}</source>
        <translation>no puede ser: {refusal}</translation>
    </message>
    <message>
        <source>carries the event over from {calendar}</source>
        <translation>trae el evento desde {calendar}</translation>
    </message>
    <message>
        <source>carries {n} events over from {calendar}</source>
        <translation>trae {n} eventos desde {calendar}</translation>
    </message>
    <message>
        <source>changed in Google (rule “inbound fields”)</source>
        <translation>cambiado en Google (regla “inbound fields”)</translation>
    </message>
    <message>
        <source>changed in Google; the rules do not take it over</source>
        <translation>cambiado en Google; las reglas no lo aceptan</translation>
    </message>
    <message>
        <source>changes no event</source>
        <translation>no cambia ningún evento</translation>
    </message>
    <message>
        <source>changes the event in {calendar}</source>
        <translation>cambia el evento en {calendar}</translation>
    </message>
    <message>
        <source>changes {n} events in {calendar}</source>
        <translation>cambia {n} eventos en {calendar}</translation>
    </message>
    <message>
        <source>channel opened</source>
        <translation>canal abierto</translation>
    </message>
    <message>
        <source>channel refused</source>
        <translation>canal rechazado</translation>
    </message>
    <message>
        <source>choose where bookings go</source>
        <translation>elija adónde van las reservas</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>despejado</translation>
    </message>
    <message>
        <source>client id, type and redirect address</source>
        <translation>id, tipo y dirección de redirección del cliente</translation>
    </message>
    <message>
        <source>color</source>
        <translation>color</translation>
    </message>
    <message>
        <source>colors: “{kind}” is no type</source>
        <translation>colors: “{kind}” no es un tipo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>colour by booking type</source>
        <translation>color según el tipo de reserva</translation>
    </message>
    <message>
        <source>colour {n}</source>
        <translation>color {n}</translation>
    </message>
    <message>
        <source>config.toml and the GCALDESK_ variables</source>
        <translation>config.toml y las variables GCALDESK_</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>create_on and delete_on contradict each other: “{min}” stands in both.</source>
        <translation>create_on y delete_on se contradicen: “{min}” está en ambos.</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscura</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>days ahead that are kept in step</source>
        <translation>días por delante que se mantienen sincronizados</translation>
    </message>
    <message>
        <source>days back that are kept in step</source>
        <translation>días pasados que se mantienen sincronizados</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>días antes</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>decisión deshecha</translation>
    </message>
    <message>
        <source>delete event</source>
        <translation>eliminar el evento</translation>
    </message>
    <message>
        <source>desktop client</source>
        <translation>cliente de escritorio</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>does not apply, or could not be looked at</source>
        <translation>no procede, o no se pudo mirar</translation>
    </message>
    <message>
        <source>does not show the booking&apos;s number</source>
        <translation>no muestra el número de la reserva</translation>
    </message>
    <message>
        <source>edit events</source>
        <translation>editar eventos</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>end the title in the booking&apos;s number, as in “Yoga [12]”</source>
        <translation>terminar el título con el número de la reserva, como en “Yoga [12]”</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ends gcaldesk</source>
        <translation>termina gcaldesk</translation>
    </message>
    <message>
        <source>ends in the booking&apos;s number, as in “Yoga [12]”</source>
        <translation>termina en el número de la reserva, como “Yoga [12]”</translation>
    </message>
    <message>
        <source>event asked for again</source>
        <translation>evento pedido de nuevo</translation>
    </message>
    <message>
        <source>event changed</source>
        <translation>evento cambiado</translation>
    </message>
    <message>
        <source>event deleted</source>
        <translation>evento eliminado</translation>
    </message>
    <message>
        <source>event made</source>
        <translation>evento creado</translation>
    </message>
    <message>
        <source>event moved</source>
        <translation>evento movido</translation>
    </message>
    <message>
        <source>event put back</source>
        <translation>evento repuesto</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>events and bookings stay</source>
        <translation>los eventos y las reservas se quedan</translation>
    </message>
    <message>
        <source>events become bookings</source>
        <translation>eventos pasan a ser reservas</translation>
    </message>
    <message>
        <source>events come from Google only</source>
        <translation>los eventos vienen solo de Google</translation>
    </message>
    <message>
        <source>events made in Google are not taken over (rule “import external events”)</source>
        <translation>los eventos creados en Google no se aceptan (regla “import external events”)</translation>
    </message>
    <message>
        <source>every detail</source>
        <translation>todos los detalles</translation>
    </message>
    <message>
        <source>everybody who sees the calendar</source>
        <translation>todos los que ven el calendario</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>expired channel</source>
        <translation>canal caducado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>fills the opening hours</source>
        <translation>ocupa el horario de apertura</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>forged probe</source>
        <translation>sonda falsificada</translation>
    </message>
    <message>
        <source>free space against three times the database, 200 MB at the least</source>
        <translation>espacio libre frente a tres veces la base de datos, 200 MB como mínimo</translation>
    </message>
    <message>
        <source>from Google</source>
        <translation>desde Google</translation>
    </message>
    <message>
        <source>from {at}</source>
        <translation>desde {at}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>gcaldesk listens at</source>
        <translation>gcaldesk escucha en</translation>
    </message>
    <message>
        <source>gcaldesk mails problems through it. Without a server nothing is mailed.</source>
        <translation>Con él, gcaldesk envía los problemas. Sin servidor no se envía nada.</translation>
    </message>
    <message>
        <source>gcaldesk reaches Google</source>
        <translation>gcaldesk llega a Google</translation>
    </message>
    <message>
        <source>gcaldesk self-test, please ignore</source>
        <translation>autocomprobación de gcaldesk, ignórelo</translation>
    </message>
    <message>
        <source>gcaldesk signs in as</source>
        <translation>gcaldesk inicia sesión como</translation>
    </message>
    <message>
        <source>gcaldesk signs in at the proxy as</source>
        <translation>gcaldesk inicia sesión en el proxy como</translation>
    </message>
    <message>
        <source>gcaldesk starts it, reads its address and starts it again where it ends.</source>
        <translation>gcaldesk lo inicia, lee su dirección y lo vuelve a iniciar si termina.</translation>
    </message>
    <message>
        <source>gcaldesk: over: {words}</source>
        <translation>gcaldesk: terminado: {words}</translation>
    </message>
    <message>
        <source>get what the other side has</source>
        <translation>toman lo que tiene el otro lado</translation>
    </message>
    <message>
        <source>gets another place</source>
        <translation>cambia de lugar</translation>
    </message>
    <message>
        <source>gets another text</source>
        <translation>cambia de texto</translation>
    </message>
    <message>
        <source>gets another title</source>
        <translation>cambia de título</translation>
    </message>
    <message>
        <source>gets one more guest</source>
        <translation>gana un invitado</translation>
    </message>
    <message>
        <source>go to {object}</source>
        <translation>van a {object}</translation>
    </message>
    <message>
        <source>goes on in the background</source>
        <translation>sigue en segundo plano</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>sale con la próxima sincronización</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>horas antes</translation>
    </message>
    <message>
        <source>https, with a certificate of a public authority; your web server passes it on.</source>
        <translation>https, con un certificado de una autoridad pública; su servidor web lo pasa.</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>ignored until it changes</source>
        <translation>ignorado hasta que cambie</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>in step since {at}</source>
        <translation>sincronizada desde {at}</translation>
    </message>
    <message>
        <source>inbound_object: there is no object “{inbound_object}”</source>
        <translation>inbound_object: no hay ningún objeto “{inbound_object}”</translation>
    </message>
    <message>
        <source>into the bookings</source>
        <translation>hacia las reservas</translation>
    </message>
    <message>
        <source>invite the customer</source>
        <translation>invitar al cliente</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>is invited to the event</source>
        <translation>recibe invitación al evento</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>se deja como está</translation>
    </message>
    <message>
        <source>is made a whole day</source>
        <translation>pasa a día entero</translation>
    </message>
    <message>
        <source>is made for a whole day</source>
        <translation>se crea para un día entero</translation>
    </message>
    <message>
        <source>is made for one hour</source>
        <translation>se crea para una hora</translation>
    </message>
    <message>
        <source>is missing or no text</source>
        <translation>falta o no es texto</translation>
    </message>
    <message>
        <source>is moved here and in Google at once</source>
        <translation>se mueve aquí y en Google a la vez</translation>
    </message>
    <message>
        <source>is moved one hour later</source>
        <translation>se pasa una hora más tarde</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is no list of named texts</source>
        <translation>no es una lista de textos con nombre</translation>
    </message>
    <message>
        <source>is no list of words</source>
        <translation>no es una lista de palabras</translation>
    </message>
    <message>
        <source>is none of {join}</source>
        <translation>no es ninguno de {join}</translation>
    </message>
    <message>
        <source>is not invited to the event</source>
        <translation>no recibe invitación al evento</translation>
    </message>
    <message>
        <source>is refused, with a remark on the booking</source>
        <translation>se rechaza, con una observación en la reserva</translation>
    </message>
    <message>
        <source>is taken over all the same</source>
        <translation>se toma de todos modos</translation>
    </message>
    <message>
        <source>it asked us to wait; bookings are kept and sent later</source>
        <translation>Google pidió esperar; las reservas se guardan y se envían más tarde</translation>
    </message>
    <message>
        <source>it bears our mark</source>
        <translation>lleva nuestra marca</translation>
    </message>
    <message>
        <source>it became a series in Google</source>
        <translation>se convirtió en una serie en Google</translation>
    </message>
    <message>
        <source>it should stand in Google, and nobody had asked for it</source>
        <translation>debería estar en Google, y nadie lo había pedido</translation>
    </message>
    <message>
        <source>it stood there already</source>
        <translation>ya estaba allí</translation>
    </message>
    <message>
        <source>it waits for a decision (issue {frozen_by})</source>
        <translation>espera una decisión (asunto {frozen_by})</translation>
    </message>
    <message>
        <source>it was changed in Google since</source>
        <translation>se cambió en Google desde entonces</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>se cambió desde entonces</translation>
    </message>
    <message>
        <source>it was erased since</source>
        <translation>se borró desde entonces</translation>
    </message>
    <message>
        <source>it was taken over from another installation</source>
        <translation>se tomó de otra instalación</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>its age: in Testing, Google ends it after seven days</source>
        <translation>su antigüedad: en Prueba, Google lo termina a los siete días</translation>
    </message>
    <message>
        <source>its booking has an event already</source>
        <translation>su reserva ya tiene un evento</translation>
    </message>
    <message>
        <source>its booking no longer wants an event; give it a status that makes one</source>
        <translation>su reserva ya no quiere un evento; dele un estado que lo cree</translation>
    </message>
    <message>
        <source>its bookings and events are removed</source>
        <translation>sus reservas y eventos se han quitado</translation>
    </message>
    <message>
        <source>its calendar is out of reach</source>
        <translation>su calendario está fuera de alcance</translation>
    </message>
    <message>
        <source>its event ended on {at} ({cause})</source>
        <translation>su evento terminó el {at} ({cause})</translation>
    </message>
    <message>
        <source>its event ended on {at}: {cause}</source>
        <translation>su evento terminó el {at}: {cause}</translation>
    </message>
    <message>
        <source>its event goes; the booking stays</source>
        <translation>su evento se va; la reserva queda</translation>
    </message>
    <message>
        <source>its event is still there</source>
        <translation>su evento sigue ahí</translation>
    </message>
    <message>
        <source>its event was moved here from another calendar</source>
        <translation>su evento se movió aquí desde otro calendario</translation>
    </message>
    <message>
        <source>its events of this minute, just read</source>
        <translation>sus eventos de este minuto, recién leídos</translation>
    </message>
    <message>
        <source>its former event is there</source>
        <translation>su evento anterior está ahí</translation>
    </message>
    <message>
        <source>its guests</source>
        <translation>sus invitados</translation>
    </message>
    <message>
        <source>its id stands in the booking</source>
        <translation>su id está en la reserva</translation>
    </message>
    <message>
        <source>its id was used before</source>
        <translation>su id se usó antes</translation>
    </message>
    <message>
        <source>its list was incomplete</source>
        <translation>su lista estaba incompleta</translation>
    </message>
    <message>
        <source>its object stands in another calendar now</source>
        <translation>su objeto está ahora en otro calendario</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>la propia</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>su lugar</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>su hora</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>su título</translation>
    </message>
    <message>
        <source>its title ends in the number</source>
        <translation>su título termina en el número</translation>
    </message>
    <message>
        <source>its version number</source>
        <translation>su número de versión</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept as it was</source>
        <translation>se dejó como estaba</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>conservado a mano</translation>
    </message>
    <message>
        <source>last backup {at}</source>
        <translation>última copia {at}</translation>
    </message>
    <message>
        <source>last complete sync {ago}</source>
        <translation>última sincronización completa {ago}</translation>
    </message>
    <message>
        <source>last complete {at}</source>
        <translation>última completa {at}</translation>
    </message>
    <message>
        <source>last message {at}</source>
        <translation>último mensaje {at}</translation>
    </message>
    <message>
        <source>later; listen only</source>
        <translation>más tarde; solo escuchar</translation>
    </message>
    <message>
        <source>leave its booking as it is</source>
        <translation>dejar su reserva como está</translation>
    </message>
    <message>
        <source>leaves its time free</source>
        <translation>deja su tiempo libre</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>soltado</translation>
    </message>
    <message>
        <source>let go of by hand</source>
        <translation>soltado a mano</translation>
    </message>
    <message>
        <source>lets go of the event in {calendar}</source>
        <translation>suelta el evento en {calendar}</translation>
    </message>
    <message>
        <source>lets go of {n} events in {calendar}</source>
        <translation>suelta {n} eventos en {calendar}</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>local</source>
        <translation>conservar la reserva</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>longest time without a look</source>
        <translation>tiempo máximo sin mirar</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>made in Google</source>
        <translation>creado en Google</translation>
    </message>
    <message>
        <source>made in Google (rule “import external events”)</source>
        <translation>creado en Google (regla “import external events”)</translation>
    </message>
    <message>
        <source>made in Google; approved</source>
        <translation>creado en Google; aprobado</translation>
    </message>
    <message>
        <source>mail failed</source>
        <translation>correo fallido</translation>
    </message>
    <message>
        <source>mails 1 person</source>
        <translation>avisa a 1 persona</translation>
    </message>
    <message>
        <source>mails guests</source>
        <translation>avisa a invitados por correo</translation>
    </message>
    <message>
        <source>mails nobody</source>
        <translation>no envía correos</translation>
    </message>
    <message>
        <source>mails {n} people</source>
        <translation>avisa a {n} personas</translation>
    </message>
    <message>
        <source>main calendar</source>
        <translation>calendario principal</translation>
    </message>
    <message>
        <source>make a Google Meet link; a booking can say otherwise</source>
        <translation>crear un enlace de Google Meet; una reserva puede decir otra cosa</translation>
    </message>
    <message>
        <source>make bookings of events made in Google</source>
        <translation>crear reservas de los eventos hechos en Google</translation>
    </message>
    <message>
        <source>makes an event in {calendar}</source>
        <translation>crea un evento en {calendar}</translation>
    </message>
    <message>
        <source>makes it a whole-day booking</source>
        <translation>la convierte en reserva de día entero</translation>
    </message>
    <message>
        <source>makes {n} events in {calendar}</source>
        <translation>crea {n} eventos en {calendar}</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>mapped elsewhere</source>
        <translation>asignado en otro lugar</translation>
    </message>
    <message>
        <source>mapped, but no object: {join}</source>
        <translation>asignado, pero sin objeto: {join}</translation>
    </message>
    <message>
        <source>mappings put in order</source>
        <translation>asignaciones ordenadas</translation>
    </message>
    <message>
        <source>may change every booking</source>
        <translation>puede cambiar cualquier reserva</translation>
    </message>
    <message>
        <source>may change only bookings that came from Google</source>
        <translation>puede cambiar solo reservas que vinieron de Google</translation>
    </message>
    <message>
        <source>meet</source>
        <translation>Meet</translation>
    </message>
    <message>
        <source>meet: “{summary}” does not allow Google Meet</source>
        <translation>meet: “{summary}” no permite Google Meet</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>meeting link kept</source>
        <translation>enlace de reunión conservado</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutos antes</translation>
    </message>
    <message>
        <source>minutes between two looks at Google</source>
        <translation>minutos entre dos consultas a Google</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>moves the event in {calendar}</source>
        <translation>mueve el evento en {calendar}</translation>
    </message>
    <message>
        <source>moves {n} events in {calendar}</source>
        <translation>mueve {n} eventos en {calendar}</translation>
    </message>
    <message>
        <source>nearest end in {span}</source>
        <translation>el primero termina en {span}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>new object</source>
        <translation>objeto nuevo</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>la próxima vez</translation>
    </message>
    <message>
        <source>next {at}</source>
        <translation>próxima {at}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sin cuenta</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ninguna dirección</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia</translation>
    </message>
    <message>
        <source>no calendar: the bookings stay here</source>
        <translation>sin calendario: las reservas se quedan aquí</translation>
    </message>
    <message>
        <source>no complete sync yet</source>
        <translation>aún sin sincronización completa</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>sin evento</translation>
    </message>
    <message>
        <source>no longer overdue</source>
        <translation>ya no está atrasado</translation>
    </message>
    <message>
        <source>no other status</source>
        <translation>ningún otro estado</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>ningún recordatorio</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>ninguna ronda</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>aún ninguna ronda</translation>
    </message>
    <message>
        <source>no sign-in is stored</source>
        <translation>no hay inicio de sesión guardado</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>no existe esa página</translation>
    </message>
    <message>
        <source>no. {n}</source>
        <translation>n.º {n}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody at all</source>
        <translation>absolutamente a nadie</translation>
    </message>
    <message>
        <source>nobody: it has no guests</source>
        <translation>nadie: no tiene invitados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>not a notification</source>
        <translation>no es una notificación</translation>
    </message>
    <message>
        <source>not among the account&apos;s calendars: {join}</source>
        <translation>no está entre los calendarios de la cuenta: {join}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>de ninguna manera</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>aún incompleta</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>sin planear</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>no deseado</translation>
    </message>
    <message>
        <source>not yet looked at</source>
        <translation>aún sin mirar</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is read or written; changes here wait</source>
        <translation>no se lee ni se escribe nada; los cambios de aquí esperan</translation>
    </message>
    <message>
        <source>nothing is written, nothing deleted</source>
        <translation>no se escribe ni se elimina nada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now {join}</source>
        <translation>ahora {join}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message>
        <source>number of items that may go at once</source>
        <translation>número de elementos que pueden desaparecer a la vez</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>object for new events of the * calendar</source>
        <translation>objeto para eventos nuevos del calendario de *</translation>
    </message>
    <message>
        <source>object {code}: added, “{name}”, {timezone}</source>
        <translation>objeto {code}: añadido, “{name}”, {timezone}</translation>
    </message>
    <message>
        <source>object {code}: {before} → {after}</source>
        <translation>objeto {code}: {before} → {after}</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>objects without a row, rows without an object, calendars that are not listed</source>
        <translation>objetos sin fila, filas sin objeto, calendarios que no están en la lista</translation>
    </message>
    <message>
        <source>of {place} </source>
        <translation>de {place} </translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>on, off</source>
        <translation>sí, no</translation>
    </message>
    <message>
        <source>once you decide</source>
        <translation>cuando usted decida</translation>
    </message>
    <message>
        <source>one status</source>
        <translation>un estado</translation>
    </message>
    <message>
        <source>only guests without a Google calendar</source>
        <translation>solo a los invitados sin Google Calendar</translation>
    </message>
    <message>
        <source>only those invited</source>
        <translation>solo los invitados</translation>
    </message>
    <message>
        <source>only what goes wrong</source>
        <translation>solo lo que falla</translation>
    </message>
    <message>
        <source>other {fields}</source>
        <translation>otros {fields}</translation>
    </message>
    <message>
        <source>our marked part of the event&apos;s text</source>
        <translation>nuestra parte marcada del texto del evento</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>outside the days that are kept in step</source>
        <translation>fuera de los días que se mantienen sincronizados</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>fuera del periodo</translation>
    </message>
    <message>
        <source>permission given back</source>
        <translation>permiso devuelto</translation>
    </message>
    <message>
        <source>problems too</source>
        <translation>también problemas</translation>
    </message>
    <message>
        <source>proxy and certificate authority of config.toml and the environment</source>
        <translation>proxy y autoridad de certificación de config.toml y del entorno</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>public authorities</source>
        <translation>autoridades públicas</translation>
    </message>
    <message>
        <source>put event back</source>
        <translation>reponer el evento</translation>
    </message>
    <message>
        <source>put together field by field</source>
        <translation>combinado campo por campo</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>puesta en cola</translation>
    </message>
    <message>
        <source>quick_check is content ({x} MB).</source>
        <translation>quick_check está conforme ({x} MB).</translation>
    </message>
    <message>
        <source>read thrown away</source>
        <translation>lectura descartada</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>leído {ago}</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>reading {summary}</source>
        <translation>leyendo {summary}</translation>
    </message>
    <message>
        <source>reconnected</source>
        <translation>reconectada</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused by Google</source>
        <translation>rechazado por Google</translation>
    </message>
    <message>
        <source>relinked</source>
        <translation>vinculado de nuevo</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>reminders of the event</source>
        <translation>recordatorios del evento</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>conservar Google</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>removed in Google</source>
        <translation>quitado en Google</translation>
    </message>
    <message>
        <source>removed in Google; the booking was kept</source>
        <translation>quitado en Google; la reserva se conservó</translation>
    </message>
    <message>
        <source>removes the event from {calendar}</source>
        <translation>elimina el evento de {calendar}</translation>
    </message>
    <message>
        <source>removes {n} events from {calendar}</source>
        <translation>elimina {n} eventos de {calendar}</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>requests a minute</source>
        <translation>peticiones por minuto</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>resolved: {choice}</source>
        <translation>resuelto: {choice}</translation>
    </message>
    <message>
        <source>restore booking</source>
        <translation>restaurar la reserva</translation>
    </message>
    <message>
        <source>round ended</source>
        <translation>ronda terminada</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>rules changed</source>
        <translation>reglas cambiadas</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same time and a similar title as a booking that has no event yet</source>
        <translation>misma hora y título parecido que una reserva que aún no tiene evento</translation>
    </message>
    <message>
        <source>see the rows below</source>
        <translation>vea las filas de abajo</translation>
    </message>
    <message>
        <source>see your calendars</source>
        <translation>ver sus calendarios</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>seen; both sides agree</source>
        <translation>visto; ambos lados coinciden</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>autocomprobación</translation>
    </message>
    <message>
        <source>self-test ended</source>
        <translation>autocomprobación terminada</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado de nuevo</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>share of a calendar that may go at once</source>
        <translation>parte de un calendario que puede desaparecer a la vez</translation>
    </message>
    <message>
        <source>sign in again; until then your bookings wait</source>
        <translation>inicie sesión de nuevo; hasta entonces todo espera</translation>
    </message>
    <message>
        <source>signal {x}</source>
        <translation>señal {x}</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>similar name, please check</source>
        <translation>nombre parecido, compruébelo</translation>
    </message>
    <message>
        <source>since {at}</source>
        <translation>desde {at}</translation>
    </message>
    <message>
        <source>something is switched off at Google</source>
        <translation>hay algo desactivado en Google</translation>
    </message>
    <message>
        <source>something waits for a person</source>
        <translation>algo espera a una persona</translation>
    </message>
    <message>
        <source>something waits for you</source>
        <translation>algo le espera</translation>
    </message>
    <message>
        <source>stand in Google already and are only linked</source>
        <translation>ya están en Google y solo se vinculan</translation>
    </message>
    <message>
        <source>stands in “{name}”: {reason}</source>
        <translation>está en “{name}”: {reason}</translation>
    </message>
    <message>
        <source>stands in “{name}”; the event was made in Google</source>
        <translation>está en “{name}”; el evento se creó en Google</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>started {n} times</source>
        <translation>iniciado {n} veces</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status of bookings made from events</source>
        <translation>estado de las reservas creadas a partir de eventos</translation>
    </message>
    <message>
        <source>status “{status}” always removes the event</source>
        <translation>el estado “{status}” siempre quita el evento</translation>
    </message>
    <message>
        <source>status “{status}” creates an event (rule “create on”)</source>
        <translation>el estado “{status}” crea un evento (regla “create on”)</translation>
    </message>
    <message>
        <source>status “{status}” does not create an event (rule “create on”)</source>
        <translation>el estado “{status}” no crea un evento (regla “create on”)</translation>
    </message>
    <message>
        <source>status “{status}” removes the event (rule “delete on”)</source>
        <translation>el estado “{status}” quita el evento (regla “delete on”)</translation>
    </message>
    <message>
        <source>statuses that create or keep the event</source>
        <translation>estados que crean o mantienen el evento</translation>
    </message>
    <message>
        <source>statuses that delete the event</source>
        <translation>estados que eliminan el evento</translation>
    </message>
    <message>
        <source>statuses, types, objects and Meet in the rules</source>
        <translation>estados, tipos, objetos y Meet en las reglas</translation>
    </message>
    <message>
        <source>statuses, with commas</source>
        <translation>estados, con comas</translation>
    </message>
    <message>
        <source>statuses, with commas, or empty</source>
        <translation>estados, con comas, o vacío</translation>
    </message>
    <message>
        <source>stay in Google</source>
        <translation>se quedan en Google</translation>
    </message>
    <message>
        <source>stays in Google only</source>
        <translation>se queda solo en Google</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>switched off again</source>
        <translation>desactivada de nuevo</translation>
    </message>
    <message>
        <source>sync asked for</source>
        <translation>sincronización pedida</translation>
    </message>
    <message>
        <source>take a time over even where it overlaps another booking of the object</source>
        <translation>aceptar una hora aunque se solape con otra reserva del objeto</translation>
    </message>
    <message>
        <source>taken back by a person</source>
        <translation>deshecho por una persona</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>taking over</source>
        <translation>aceptando</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>text with {details}, {description}, {notes}…</source>
        <translation>texto con {details}, {description}, {notes}…</translation>
    </message>
    <message>
        <source>text with {title}, {customer}, {object}…</source>
        <translation>texto con {title}, {customer}, {object}…</translation>
    </message>
    <message>
        <source>text, links, notes and facts together</source>
        <translation>texto, enlaces, notas y datos juntos</translation>
    </message>
    <message>
        <source>that of the system</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>that of “{summary}” ends on {alive} UTC</source>
        <translation>el de “{summary}” termina el {alive} UTC</translation>
    </message>
    <message>
        <source>the Zoom link</source>
        <translation>el enlace de Zoom</translation>
    </message>
    <message>
        <source>the access that Google states, where the direction needs it</source>
        <translation>el acceso que indica Google, donde la dirección lo necesita</translation>
    </message>
    <message>
        <source>the account is signed out</source>
        <translation>la cuenta tiene la sesión cerrada</translation>
    </message>
    <message>
        <source>the account was reconnected</source>
        <translation>la cuenta se reconectó</translation>
    </message>
    <message>
        <source>the authorities in {ca_file}</source>
        <translation>las autoridades de {ca_file}</translation>
    </message>
    <message>
        <source>the booking is “{title}”</source>
        <translation>la reserva es “{title}”</translation>
    </message>
    <message>
        <source>the booking was kept</source>
        <translation>se conservó la reserva</translation>
    </message>
    <message>
        <source>the booking&apos;s number</source>
        <translation>el número de la reserva</translation>
    </message>
    <message>
        <source>the booking&apos;s own time zone</source>
        <translation>la zona horaria de la propia reserva</translation>
    </message>
    <message>
        <source>the booking&apos;s text</source>
        <translation>el texto de la reserva</translation>
    </message>
    <message>
        <source>the booking&apos;s title</source>
        <translation>el título de la reserva</translation>
    </message>
    <message>
        <source>the calendar&apos;s</source>
        <translation>del calendario</translation>
    </message>
    <message>
        <source>the calendar&apos;s own</source>
        <translation>los del propio calendario</translation>
    </message>
    <message>
        <source>the calendar&apos;s own colour for every type</source>
        <translation>para todos los tipos, el color del calendario</translation>
    </message>
    <message>
        <source>the calendar&apos;s own reminders</source>
        <translation>los recordatorios del propio calendario</translation>
    </message>
    <message>
        <source>the clock against Google&apos;s Date header; 30 s are noted, 5 min are a failure</source>
        <translation>el reloj frente a la fecha de Google; 30 s se anotan, 5 min son un fallo</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail</source>
        <translation>el correo del cliente</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>el nombre del cliente</translation>
    </message>
    <message>
        <source>the customer&apos;s telephone</source>
        <translation>el teléfono del cliente</translation>
    </message>
    <message>
        <source>the data was restored from a backup</source>
        <translation>los datos se restauraron de una copia</translation>
    </message>
    <message>
        <source>the days that it is still valid, 14 at the least</source>
        <translation>los días que aún es válido, 14 como mínimo</translation>
    </message>
    <message>
        <source>the event is gone</source>
        <translation>el evento ya no está</translation>
    </message>
    <message>
        <source>the event is no longer the booking&apos;s</source>
        <translation>el evento ya no es de la reserva</translation>
    </message>
    <message>
        <source>the event no longer exists in Google</source>
        <translation>el evento ya no existe en Google</translation>
    </message>
    <message>
        <source>the event was cancelled in Google</source>
        <translation>el evento se canceló en Google</translation>
    </message>
    <message>
        <source>the event was made in Google and stays there</source>
        <translation>el evento se creó en Google y se queda allí</translation>
    </message>
    <message>
        <source>the event was made in Google: only its time may be changed from here</source>
        <translation>el evento se creó en Google: desde aquí solo se puede cambiar su hora</translation>
    </message>
    <message>
        <source>the event&apos;s title</source>
        <translation>el título del evento</translation>
    </message>
    <message>
        <source>the field “contact”</source>
        <translation>el campo “contact”</translation>
    </message>
    <message>
        <source>the field “deal”</source>
        <translation>el campo “deal”</translation>
    </message>
    <message>
        <source>the field “priority”</source>
        <translation>el campo “priority”</translation>
    </message>
    <message>
        <source>the first object</source>
        <translation>el primer objeto</translation>
    </message>
    <message>
        <source>the first object ({name})</source>
        <translation>el primer objeto ({name})</translation>
    </message>
    <message>
        <source>the first {n} are listed</source>
        <translation>se enumeran los primeros {n}</translation>
    </message>
    <message>
        <source>the folder of the database</source>
        <translation>la carpeta de la base de datos</translation>
    </message>
    <message>
        <source>the hours that such a day then takes</source>
        <translation>las horas que ocupa entonces ese día</translation>
    </message>
    <message>
        <source>the last complete read against the longest time without a look</source>
        <translation>la última lectura completa frente al tiempo máximo sin mirar</translation>
    </message>
    <message>
        <source>the last round failed</source>
        <translation>la última ronda falló</translation>
    </message>
    <message>
        <source>the last sync failed; it is tried again by itself</source>
        <translation>la última sincronización falló; se intenta de nuevo sola</translation>
    </message>
    <message>
        <source>the list, just read</source>
        <translation>la lista, recién leída</translation>
    </message>
    <message>
        <source>the lock that a running engine holds, and the last sync</source>
        <translation>el bloqueo que tiene un motor en marcha, y la última sincronización</translation>
    </message>
    <message>
        <source>the mapping was changed</source>
        <translation>la asignación cambió</translation>
    </message>
    <message>
        <source>the newest copy, automatic or by hand, 35 days at the most</source>
        <translation>la copia más nueva, automática o a mano, de 35 días como máximo</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>las notas</translation>
    </message>
    <message>
        <source>the object is mapped one way, to Google</source>
        <translation>el objeto está asignado en un solo sentido, hacia Google</translation>
    </message>
    <message>
        <source>the object&apos;s name</source>
        <translation>el nombre del objeto</translation>
    </message>
    <message>
        <source>the open issues</source>
        <translation>los asuntos abiertos</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>the rights of the folder and of the files in it</source>
        <translation>los permisos de la carpeta y de sus archivos</translation>
    </message>
    <message>
        <source>the rules do not let Google change bookings (allow_booking_update)</source>
        <translation>las reglas no dejan que Google cambie reservas (allow_booking_update)</translation>
    </message>
    <message>
        <source>the rules do not take events in (import_external_events)</source>
        <translation>las reglas no aceptan eventos (import_external_events)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>the same as the booking</source>
        <translation>igual que la reserva</translation>
    </message>
    <message>
        <source>the scopes of the stored consent</source>
        <translation>los permisos del consentimiento guardado</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>el estado</translation>
    </message>
    <message>
        <source>the status that means cancelled; it always deletes</source>
        <translation>el estado que significa cancelado; siempre elimina</translation>
    </message>
    <message>
        <source>the stored one</source>
        <translation>la guardada</translation>
    </message>
    <message>
        <source>the syncing stopped by itself</source>
        <translation>la sincronización se detuvo sola</translation>
    </message>
    <message>
        <source>the time zone data of this computer or of Python&apos;s tzdata</source>
        <translation>los datos de zonas horarias de este equipo o del tzdata de Python</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>el tipo</translation>
    </message>
    <message>
        <source>the way to Google is blocked</source>
        <translation>el camino hacia Google está bloqueado</translation>
    </message>
    <message>
        <source>the window was changed</source>
        <translation>el periodo cambió</translation>
    </message>
    <message>
        <source>there was no complete sync for too long</source>
        <translation>hace demasiado que no hay una sincronización completa</translation>
    </message>
    <message>
        <source>this booking is not kept in step (do not sync)</source>
        <translation>esta reserva no se mantiene sincronizada (no sincronizar)</translation>
    </message>
    <message>
        <source>this mapping does not write to Google</source>
        <translation>esta asignación no escribe en Google</translation>
    </message>
    <message>
        <source>this mapping only writes to Google</source>
        <translation>esta asignación solo escribe en Google</translation>
    </message>
    <message>
        <source>this pair was ended; it comes back only when a person asks</source>
        <translation>esta pareja se terminó; solo vuelve si alguien lo pide</translation>
    </message>
    <message>
        <source>through a tunnel</source>
        <translation>por un túnel</translation>
    </message>
    <message>
        <source>through this proxy</source>
        <translation>por este proxy</translation>
    </message>
    <message>
        <source>tick by hand</source>
        <translation>marcar a mano</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>time refused</source>
        <translation>hora rechazada</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>to Google</source>
        <translation>a Google</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>touches the event in {calendar}</source>
        <translation>toca el evento en {calendar}</translation>
    </message>
    <message>
        <source>touches {n} events in {calendar}</source>
        <translation>toca {n} eventos en {calendar}</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>disponibilidad</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>intentado de nuevo</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>type=1…11 or type=#rrggbb, with commas, or empty</source>
        <translation>type=1…11 o type=#rrggbb, con comas, o vacío</translation>
    </message>
    <message>
        <source>unknown channel</source>
        <translation>canal desconocido</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>desvinculado</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>until {at}</source>
        <translation>hasta {at}</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>used in the last minute</source>
        <translation>usado en el último minuto</translation>
    </message>
    <message>
        <source>verified {at}</source>
        <translation>verificado {at}</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>visibilidad</translation>
    </message>
    <message>
        <source>wait for you under Issues; not linked before</source>
        <translation>le esperan en Asuntos; aún sin vincular</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>espera el envío</translation>
    </message>
    <message>
        <source>waits for a decision (issue {frozen_by})</source>
        <translation>espera una decisión (asunto {frozen_by})</translation>
    </message>
    <message>
        <source>waits for a decision (issue {id})</source>
        <translation>espera una decisión (asunto {id})</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>espera a una persona</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>vigilante</translation>
    </message>
    <message>
        <source>web client</source>
        <translation>cliente web</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>what a change in Google may change</source>
        <translation>qué puede cambiar un cambio en Google</translation>
    </message>
    <message>
        <source>what a whole-day event means for a booking with times</source>
        <translation>qué significa un evento de todo el día para una reserva con horas</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>lo que pasa</translation>
    </message>
    <message>
        <source>what stops the syncing</source>
        <translation>lo que detiene la sincronización</translation>
    </message>
    <message>
        <source>when you ask for it</source>
        <translation>cuando usted lo pida</translation>
    </message>
    <message>
        <source>where trouble is mailed</source>
        <translation>adónde se envían los problemas por correo</translation>
    </message>
    <message>
        <source>whether the event blocks time</source>
        <translation>si el evento ocupa tiempo</translation>
    </message>
    <message>
        <source>which guests Google tells by mail</source>
        <translation>a qué invitados avisa Google por correo</translation>
    </message>
    <message>
        <source>who may see the event&apos;s details</source>
        <translation>quién puede ver los detalles del evento</translation>
    </message>
    <message>
        <source>whoever the calendar says</source>
        <translation>quien diga el calendario</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>whole-day events are left alone (rule “all day”)</source>
        <translation>los eventos de todo el día no se tocan (regla “all day”)</translation>
    </message>
    <message>
        <source>with a Google Meet link</source>
        <translation>con un enlace de Google Meet</translation>
    </message>
    <message>
        <source>with the next sync</source>
        <translation>con la próxima sincronización</translation>
    </message>
    <message>
        <source>without a calendar: {join}</source>
        <translation>sin calendario: {join}</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>without a video meeting</source>
        <translation>sin videollamada</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>writing goes on</source>
        <translation>la escritura continúa</translation>
    </message>
    <message>
        <source>writing to and reading from the keyring or the encrypted file</source>
        <translation>escribir en el llavero o el archivo cifrado y leer de él</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>nombre equivocado</translation>
    </message>
    <message>
        <source>wrong resource</source>
        <translation>recurso equivocado</translation>
    </message>
    <message>
        <source>wrong token</source>
        <translation>token equivocado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>you may only read</source>
        <translation>solo puede leer</translation>
    </message>
    <message>
        <source>you may write</source>
        <translation>puede escribir</translation>
    </message>
    <message>
        <source>you may write, private events hidden</source>
        <translation>puede escribir, eventos privados ocultos</translation>
    </message>
    <message>
        <source>you own it</source>
        <translation>es el propietario</translation>
    </message>
    <message>
        <source>you see only free and busy</source>
        <translation>solo ve libre y ocupado</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>zone that events are written in</source>
        <translation>zona horaria en que se escriben los eventos</translation>
    </message>
    <message>
        <source>{causes} kinds of trouble</source>
        <translation>{causes} tipos de problemas</translation>
    </message>
    <message>
        <source>{cause}, in one read of “{name}” at {now} UTC{after}.</source>
        <translation>{cause}, en una sola lectura de “{name}” a las {now} UTC{after}.</translation>
    </message>
    <message>
        <source>{changes} are not applied.</source>
        <translation>{changes} no se han aplicado.</translation>
    </message>
    <message>
        <source>{changes} is not applied.</source>
        <translation>{changes} no se ha aplicado.</translation>
    </message>
    <message>
        <source>{chosen} to carry out, {keep} to keep</source>
        <translation>{chosen} por realizar, {keep} por conservar</translation>
    </message>
    <message>
        <source>{counted} {verb} a row{rest}.</source>
        <translation>{counted} {verb} una fila{rest}.</translation>
    </message>
    <message>
        <source>{counted} {x} the {kind} “{word}”.</source>
        <translation>{counted} {x} {kind} “{word}”.</translation>
    </message>
    <message>
        <source>{count} alive, nearest end {at}.</source>
        <translation>{count} vivos, el primero termina {at}.</translation>
    </message>
    <message>
        <source>{count} changes of run {run} could not be taken back</source>
        <translation>{count} cambios de la ronda {run} no se pudieron deshacer</translation>
    </message>
    <message>
        <source>{count} items would all move by {hours} h, as a time-zone fault does</source>
        <translation>{count} elementos se moverían todos {hours} h, como por un fallo de zona horaria</translation>
    </message>
    <message>
        <source>{count} mapped, others go to {rest}.</source>
        <translation>{count} asignados, los demás van a {rest}.</translation>
    </message>
    <message>
        <source>{count} runs in 24 h, last complete {at}.</source>
        <translation>{count} rondas en 24 h, última completa {at}.</translation>
    </message>
    <message>
        <source>{count} steps came out well, {at}; all of it was removed again.</source>
        <translation>{count} pasos salieron bien, {at}; todo se volvió a eliminar.</translation>
    </message>
    <message>
        <source>{count} steps came out well, {at}; the rules leave the other way out.</source>
        <translation>{count} pasos salieron bien, {at}; las reglas excluyen el otro sentido.</translation>
    </message>
    <message>
        <source>{count} zones are known.</source>
        <translation>Se conocen {count} zonas.</translation>
    </message>
    <message>
        <source>{creations} items would be made where {live} are known</source>
        <translation>se crearían {creations} elementos donde se conocen {live}</translation>
    </message>
    <message>
        <source>{day} ({ago})</source>
        <translation>{day} ({ago})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation>{done} de {total} listos</translation>
    </message>
    <message>
        <source>{done} of {total} ready for production</source>
        <translation>{done} de {total} listos para producción</translation>
    </message>
    <message>
        <source>{done} of {total} ready for testing</source>
        <translation>{done} de {total} listos para pruebas</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} d {h} h</translation>
    </message>
    <message>
        <source>{elsewhere} went out of reach at the same time and may hold what is gone</source>
        <translation>{elsewhere} quedó fuera de alcance a la vez y puede contener lo que falta</translation>
    </message>
    <message>
        <source>{email} could sign in.</source>
        <translation>{email} pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>{email} is a personal account.</source>
        <translation>{email} es una cuenta personal.</translation>
    </message>
    <message>
        <source>{email} is connected already, as “{name}”.</source>
        <translation>{email} ya está conectado, como “{name}”.</translation>
    </message>
    <message>
        <source>{email} is signed in. Is it the organisation&apos;s?</source>
        <translation>{email} tiene la sesión iniciada. ¿Es de la organización?</translation>
    </message>
    <message>
        <source>{events} in {calendars} are replaced by those that the sandbox began with.</source>
        <translation>{events} en {calendars} se sustituyen por los que tenía el entorno de pruebas al empezar.</translation>
    </message>
    <message>
        <source>{evidence} That is still good enough; set it right some time.</source>
        <translation>{evidence} Aún es suficiente; corríjalo cuando pueda.</translation>
    </message>
    <message>
        <source>{evidence} The first: {reason}</source>
        <translation>{evidence} La primera: {reason}</translation>
    </message>
    <message>
        <source>{evidence} {len} are tried again: {reason}</source>
        <translation>{evidence} {len} se intentan de nuevo: {reason}</translation>
    </message>
    <message>
        <source>{evidence}; a cancelled event cancels its booking (rule “allow cancel”)</source>
        <translation>{evidence}; un evento cancelado cancela su reserva (regla “allow cancel”)</translation>
    </message>
    <message>
        <source>{evidence}; the rules leave the booking as it is</source>
        <translation>{evidence}; las reglas dejan la reserva como está</translation>
    </message>
    <message>
        <source>{fields} changed by hand</source>
        <translation>{fields}: cambiado a mano</translation>
    </message>
    <message>
        <source>{fields} changed by hand, with {x} others</source>
        <translation>{fields}: cambiado a mano, con {x} más</translation>
    </message>
    <message>
        <source>{file} (nothing in it yet)</source>
        <translation>{file} (aún vacío)</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}.</source>
        <translation>No se puede leer {file}: {strerror}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {file}: {strerror}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{first}, all day</source>
        <translation>{first}, todo el día</translation>
    </message>
    <message>
        <source>{given}, and ended after a week: the app is in Testing.</source>
        <translation>{given}, y terminó al cabo de una semana: la aplicación está en Prueba.</translation>
    </message>
    <message>
        <source>{given}. Whether it outlives seven days shows then; look now: Cloud Console, Google Auth Platform, Audience must say “In production” or “Internal”.</source>
        <translation>{given}. Entonces se verá si dura más de siete días; mire ahora: Cloud Console, Google Auth Platform, Público debe decir “En producción” o “Interno”.</translation>
    </message>
    <message>
        <source>{given}; it outlived the seven days of Testing.</source>
        <translation>{given}; ha superado los siete días de Prueba.</translation>
    </message>
    <message>
        <source>{given}; the sign-in does not work, so nothing can be said.</source>
        <translation>{given}; el inicio de sesión no funciona, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>{gone} items would go at once</source>
        <translation>{gone} elementos desaparecerían de una vez</translation>
    </message>
    <message>
        <source>{gone} items would go in the first read after {caution}</source>
        <translation>{gone} elementos desaparecerían en la primera lectura después de {caution}</translation>
    </message>
    <message>
        <source>{gone} of {live} items would go at once</source>
        <translation>{gone} de {live} elementos desaparecerían de una vez</translation>
    </message>
    <message>
        <source>{granted}; missing: {missing}</source>
        <translation>{granted}; falta: {missing}</translation>
    </message>
    <message>
        <source>{home_variable} points at “{chosen}”, whose user does not exist.</source>
        <translation>{home_variable} apunta a “{chosen}”, cuyo usuario no existe.</translation>
    </message>
    <message>
        <source>{host} answers, but nothing is behind it (error {status}).</source>
        <translation>{host} responde, pero no hay nada detrás (error {status}).</translation>
    </message>
    <message>
        <source>{host} asks callers to sign in, or turns them away (error {status}).</source>
        <translation>{host} pide a quien llama que inicie sesión, o lo rechaza (error {status}).</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS as it should.</source>
        <translation>{host} no habla TLS como debería.</translation>
    </message>
    <message>
        <source>{host} is a tunnel&apos;s address.</source>
        <translation>{host} es la dirección de un túnel.</translation>
    </message>
    <message>
        <source>{host} is answered by something else than this listener (status {status}).</source>
        <translation>En {host} responde algo distinto de este receptor (estado {status}).</translation>
    </message>
    <message>
        <source>{host} leads to this listener.</source>
        <translation>{host} lleva a este receptor.</translation>
    </message>
    <message>
        <source>{host} sends callers on to {get}.</source>
        <translation>{host} desvía a quien llama a {get}.</translation>
    </message>
    <message>
        <source>{host} took a letter for {to}. Look into that mailbox.</source>
        <translation>{host} aceptó un mensaje para {to}. Mire en ese buzón.</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{join}. The limit is {minutes} minutes.</source>
        <translation>{join}. El límite es de {minutes} minutos.</translation>
    </message>
    <message>
        <source>{key} cannot be “{text}”.</source>
        <translation>{key} no puede ser “{text}”.</translation>
    </message>
    <message>
        <source>{key}: “{word}” is no status</source>
        <translation>{key}: “{word}” no es un estado</translation>
    </message>
    <message>
        <source>{kind} words: {join} → {join2}</source>
        <translation>palabras de {kind}: {join} → {join2}</translation>
    </message>
    <message>
        <source>{len} alive.{note}</source>
        <translation>{len} vivos.{note}</translation>
    </message>
    <message>
        <source>{len} bookings are tried again at once</source>
        <translation>{len} reservas se intentan de nuevo enseguida</translation>
    </message>
    <message>
        <source>{mails} people would get a mail at once</source>
        <translation>{mails} personas recibirían un correo a la vez</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>{names} takes place then too.</source>
        <translation>{names} también tiene lugar entonces.</translation>
    </message>
    <message>
        <source>{name} cannot be “{text}”.</source>
        <translation>{name} no puede ser “{text}”.</translation>
    </message>
    <message>
        <source>{name} has not been synced for {x} minutes</source>
        <translation>{name} lleva {x} minutos sin sincronizarse</translation>
    </message>
    <message>
        <source>{name}. The account is still signed in.</source>
        <translation>{name}. La cuenta sigue con la sesión iniciada.</translation>
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
        <translation>{n} cuentas</translation>
    </message>
    <message>
        <source>{n} accounts lack a permission</source>
        <translation>A {n} cuentas les falta un permiso</translation>
    </message>
    <message>
        <source>{n} accounts not set up</source>
        <translation>{n} cuentas sin configurar</translation>
    </message>
    <message>
        <source>{n} accounts out of reach</source>
        <translation>{n} cuentas fuera de alcance</translation>
    </message>
    <message>
        <source>{n} accounts paused by Google</source>
        <translation>{n} cuentas pausadas por Google</translation>
    </message>
    <message>
        <source>{n} accounts signed out</source>
        <translation>{n} cuentas sin sesión</translation>
    </message>
    <message>
        <source>{n} accounts to look at first</source>
        <translation>{n} cuentas por mirar antes</translation>
    </message>
    <message>
        <source>{n} are concerned</source>
        <translation>afecta a {n}</translation>
    </message>
    <message>
        <source>{n} are here already</source>
        <translation>{n} ya están aquí</translation>
    </message>
    <message>
        <source>{n} are well</source>
        <translation>{n} están bien</translation>
    </message>
    <message>
        <source>{n} bookings</source>
        <translation>{n} reservas</translation>
    </message>
    <message>
        <source>{n} bookings and their events are no longer kept in step; both stay.</source>
        <translation>{n} reservas y sus eventos ya no se mantienen sincronizados; ambos se quedan.</translation>
    </message>
    <message>
        <source>{n} bookings and their events stay as they are, and stay linked.</source>
        <translation>{n} reservas y sus eventos quedan como están, y siguen vinculados.</translation>
    </message>
    <message>
        <source>{n} bookings and their events stay, but they are no longer linked.</source>
        <translation>{n} reservas y sus eventos quedan, pero ya no están vinculados.</translation>
    </message>
    <message>
        <source>{n} bookings are back.</source>
        <translation>{n} reservas han vuelto.</translation>
    </message>
    <message>
        <source>{n} bookings are cancelled</source>
        <translation>{n} reservas se cancelan</translation>
    </message>
    <message>
        <source>{n} bookings are no longer kept in step. Their events stay as they are.</source>
        <translation>{n} reservas ya no se mantienen sincronizadas. Sus eventos quedan como están.</translation>
    </message>
    <message>
        <source>{n} bookings are no longer synced.</source>
        <translation>{n} reservas ya no se sincronizan.</translation>
    </message>
    <message>
        <source>{n} bookings are synced again.</source>
        <translation>{n} reservas se vuelven a sincronizar.</translation>
    </message>
    <message>
        <source>{n} bookings become {status}.</source>
        <translation>{n} reservas pasan a {status}.</translation>
    </message>
    <message>
        <source>{n} bookings cancelled</source>
        <translation>{n} reservas canceladas</translation>
    </message>
    <message>
        <source>{n} bookings changed back</source>
        <translation>{n} reservas como antes</translation>
    </message>
    <message>
        <source>{n} bookings chosen</source>
        <translation>{n} reservas elegidas</translation>
    </message>
    <message>
        <source>{n} bookings get the status “cancelled”. They can be taken back in the activity.</source>
        <translation>{n} reservas pasan al estado “cancelada”. Se puede deshacer en la actividad.</translation>
    </message>
    <message>
        <source>{n} bookings get their former details</source>
        <translation>{n} reservas recuperan sus datos anteriores</translation>
    </message>
    <message>
        <source>{n} bookings in the copy</source>
        <translation>{n} reservas en la copia</translation>
    </message>
    <message>
        <source>{n} bookings linked to their events</source>
        <translation>{n} reservas vinculadas a sus eventos</translation>
    </message>
    <message>
        <source>{n} bookings made or changed</source>
        <translation>{n} reservas creadas o cambiadas</translation>
    </message>
    <message>
        <source>{n} bookings now</source>
        <translation>{n} reservas ahora</translation>
    </message>
    <message>
        <source>{n} bookings refused by Google</source>
        <translation>{n} reservas rechazadas por Google</translation>
    </message>
    <message>
        <source>{n} bookings that are gone would be back.</source>
        <translation>{n} reservas que ya no están volverían.</translation>
    </message>
    <message>
        <source>{n} bookings wait</source>
        <translation>{n} reservas esperan</translation>
    </message>
    <message>
        <source>{n} bookings wait for Google</source>
        <translation>{n} reservas esperan a Google</translation>
    </message>
    <message>
        <source>{n} bookings were changed since and would be as they were.</source>
        <translation>{n} reservas se cambiaron desde entonces y volverían a ser como eran.</translation>
    </message>
    <message>
        <source>{n} bookings were looked at; {touched}. No guest is mailed.</source>
        <translation>Se miraron {n} reservas; {touched}. No se avisa a ningún invitado.</translation>
    </message>
    <message>
        <source>{n} bookings were made since and would be gone.</source>
        <translation>{n} reservas se crearon desde entonces y desaparecerían.</translation>
    </message>
    <message>
        <source>{n} bookings were made.</source>
        <translation>Se crearon {n} reservas.</translation>
    </message>
    <message>
        <source>{n} bookings were refused or wait for a decision; they stand under Push &amp; diagnostics.</source>
        <translation>{n} reservas fueron rechazadas o esperan una decisión; están en Push y diagnóstico.</translation>
    </message>
    <message>
        <source>{n} bookings would be made</source>
        <translation>Se crearían {n} reservas</translation>
    </message>
    <message>
        <source>{n} bookings written to {file}.</source>
        <translation>{n} reservas escritas en {file}.</translation>
    </message>
    <message>
        <source>{n} calendars</source>
        <translation>{n} calendarios</translation>
    </message>
    <message>
        <source>{n} calendars found</source>
        <translation>{n} calendarios encontrados</translation>
    </message>
    <message>
        <source>{n} calendars out of reach</source>
        <translation>{n} calendarios fuera de alcance</translation>
    </message>
    <message>
        <source>{n} calendars that may only be read</source>
        <translation>{n} calendarios de solo lectura</translation>
    </message>
    <message>
        <source>{n} calendars with another gcaldesk</source>
        <translation>{n} calendarios con otro gcaldesk</translation>
    </message>
    <message>
        <source>{n} calendars without meetings</source>
        <translation>{n} calendarios sin reuniones</translation>
    </message>
    <message>
        <source>{n} can be written</source>
        <translation>en {n} se puede escribir</translation>
    </message>
    <message>
        <source>{n} can only be read</source>
        <translation>{n} solo se pueden leer</translation>
    </message>
    <message>
        <source>{n} changes made.</source>
        <translation>{n} cambios hechos.</translation>
    </message>
    <message>
        <source>{n} changes mail their guests.</source>
        <translation>{n} cambios avisan a sus invitados.</translation>
    </message>
    <message>
        <source>{n} changes not applied</source>
        <translation>{n} cambios sin aplicar</translation>
    </message>
    <message>
        <source>{n} changes out</source>
        <translation>{n} cambios enviados</translation>
    </message>
    <message>
        <source>{n} changes that wait are sent after the next sign-in.</source>
        <translation>{n} cambios en espera se envían tras el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>{n} changes that wait will never be sent.</source>
        <translation>{n} cambios en espera no se enviarán nunca.</translation>
    </message>
    <message>
        <source>{n} changes to Google</source>
        <translation>{n} cambios hacia Google</translation>
    </message>
    <message>
        <source>{n} changes to bookings</source>
        <translation>{n} cambios hacia reservas</translation>
    </message>
    <message>
        <source>{n} changes wait</source>
        <translation>{n} cambios esperan</translation>
    </message>
    <message>
        <source>{n} changes would be made; nothing is removed.</source>
        <translation>Se harían {n} cambios; no se elimina nada.</translation>
    </message>
    <message>
        <source>{n} checks done</source>
        <translation>{n} comprobaciones hechas</translation>
    </message>
    <message>
        <source>{n} checks, not yet run</source>
        <translation>{n} comprobaciones, aún sin hacer</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} conflictos</translation>
    </message>
    <message>
        <source>{n} conflicts need you</source>
        <translation>{n} conflictos requieren su atención</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} doubtful reads</source>
        <translation>{n} lecturas dudosas</translation>
    </message>
    <message>
        <source>{n} events</source>
        <translation>{n} eventos</translation>
    </message>
    <message>
        <source>{n} events are changed, and Google mails their guests.</source>
        <translation>Se cambian {n} eventos, y Google avisa a sus invitados.</translation>
    </message>
    <message>
        <source>{n} events are deleted</source>
        <translation>{n} eventos se eliminan</translation>
    </message>
    <message>
        <source>{n} events are deleted in Google; their bookings stay.</source>
        <translation>Se eliminan {n} eventos en Google; sus reservas se quedan.</translation>
    </message>
    <message>
        <source>{n} events are put back</source>
        <translation>{n} eventos se restauran</translation>
    </message>
    <message>
        <source>{n} events changed</source>
        <translation>{n} eventos cambiados</translation>
    </message>
    <message>
        <source>{n} events deleted</source>
        <translation>{n} eventos eliminados</translation>
    </message>
    <message>
        <source>{n} events made</source>
        <translation>{n} eventos creados</translation>
    </message>
    <message>
        <source>{n} events put back</source>
        <translation>{n} eventos restaurados</translation>
    </message>
    <message>
        <source>{n} events read</source>
        <translation>{n} eventos leídos</translation>
    </message>
    <message>
        <source>{n} events stay in Google as they are and are no longer kept in step.</source>
        <translation>{n} eventos quedan en Google como están y ya no se mantienen sincronizados.</translation>
    </message>
    <message>
        <source>{n} events that are changed back</source>
        <translation>{n} eventos que alguien vuelve a cambiar</translation>
    </message>
    <message>
        <source>{n} events that became a series</source>
        <translation>{n} eventos que se volvieron una serie</translation>
    </message>
    <message>
        <source>{n} events would be removed.</source>
        <translation>Se eliminarían {n} eventos.</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fallidas</translation>
    </message>
    <message>
        <source>{n} fields have to be corrected first</source>
        <translation>Hay que corregir antes {n} campos</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <source>{n} from Google</source>
        <translation>{n} de Google</translation>
    </message>
    <message>
        <source>{n} guests will be told.</source>
        <translation>Se avisará a {n} invitados.</translation>
    </message>
    <message>
        <source>{n} guests: {who}</source>
        <translation>{n} invitados: {who}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation>{n} retenidos</translation>
    </message>
    <message>
        <source>{n} held plans</source>
        <translation>{n} planes retenidos</translation>
    </message>
    <message>
        <source>{n} in</source>
        <translation>{n} recibidos</translation>
    </message>
    <message>
        <source>{n} in step</source>
        <translation>{n} sincronizadas</translation>
    </message>
    <message>
        <source>{n} issues…</source>
        <translation>{n} asuntos…</translation>
    </message>
    <message>
        <source>{n} items are made.</source>
        <translation>Se crean {n} elementos.</translation>
    </message>
    <message>
        <source>{n} items get another time.</source>
        <translation>{n} elementos cambian de hora.</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} lines cannot be taken in</source>
        <translation>{n} líneas no se pueden incorporar</translation>
    </message>
    <message>
        <source>{n} lines were written to “{file}”.</source>
        <translation>Se escribieron {n} líneas en “{file}”.</translation>
    </message>
    <message>
        <source>{n} mail guests</source>
        <translation>{n} avisan a invitados</translation>
    </message>
    <message>
        <source>{n} mappings</source>
        <translation>{n} asignaciones</translation>
    </message>
    <message>
        <source>{n} mappings and all rules are kept.</source>
        <translation>{n} asignaciones y todas las reglas se conservan.</translation>
    </message>
    <message>
        <source>{n} mappings are forgotten.</source>
        <translation>{n} asignaciones se olvidan.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} more for the whole day</source>
        <translation>{n} más para todo el día</translation>
    </message>
    <message>
        <source>{n} more from {time} on</source>
        <translation>{n} más desde las {time}</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} requieren su atención</translation>
    </message>
    <message>
        <source>{n} objects have no calendar; their bookings stay here: {names}.</source>
        <translation>{n} objetos no tienen calendario; sus reservas se quedan aquí: {names}.</translation>
    </message>
    <message>
        <source>{n} of {all} permissions</source>
        <translation>{n} de {all} permisos</translation>
    </message>
    <message>
        <source>{n} other matters</source>
        <translation>{n} asuntos más</translation>
    </message>
    <message>
        <source>{n} out</source>
        <translation>{n} de salida</translation>
    </message>
    <message>
        <source>{n} refused by Google</source>
        <translation>{n} rechazadas por Google</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} peticiones</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} rondas</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} stay as they are</source>
        <translation>{n} quedan como están</translation>
    </message>
    <message>
        <source>{n} things need you</source>
        <translation>{n} asuntos requieren su atención</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} por enviar</translation>
    </message>
    <message>
        <source>{n} would be held and asked</source>
        <translation>{n} se retendrían y se le preguntaría</translation>
    </message>
    <message>
        <source>{n} {booking} would be cancelled</source>
        <translation>Por cancelar: {n} {booking}</translation>
    </message>
    <message>
        <source>{n} {booking} would no longer be kept in step</source>
        <translation>Dejarían de sincronizarse: {n} {booking}</translation>
    </message>
    <message>
        <source>{n} {event} would be changed, and their guests told by mail</source>
        <translation>Por cambiar, con correo a los invitados: {n} {event}</translation>
    </message>
    <message>
        <source>{n} {event} would be deleted in Google</source>
        <translation>Por eliminar en Google: {n} {event}</translation>
    </message>
    <message>
        <source>{n} {item} would be made</source>
        <translation>Por crear: {n} {item}</translation>
    </message>
    <message>
        <source>{n} {item} would be moved</source>
        <translation>Por mover: {n} {item}</translation>
    </message>
    <message>
        <source>{object_code} to “{summary}” ({direction})</source>
        <translation>{object_code} a “{summary}” ({direction})</translation>
    </message>
    <message>
        <source>{ours} is not what gcaldesk writes.</source>
        <translation>{ours} no es lo que escribe gcaldesk.</translation>
    </message>
    <message>
        <source>{over} over</source>
        <translation>{over} terminados</translation>
    </message>
    <message>
        <source>{path} and {key_path} do not belong together.</source>
        <translation>{path} y {key_path} no van juntos.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>{path} is not valid TOML.</source>
        <translation>{path} no es TOML válido.</translation>
    </message>
    <message>
        <source>{prefix}{key} in {file} cannot be “{value}”.</source>
        <translation>{prefix}{key} en {file} no puede ser “{value}”.</translation>
    </message>
    <message>
        <source>{prefix}{key} in {file} names it.</source>
        <translation>{prefix}{key} en {file} lo nombra.</translation>
    </message>
    <message>
        <source>{reconnect} A Workspace administrator can exempt this program (Google Cloud session control).</source>
        <translation>{reconnect} Un administrador de Workspace puede exceptuar este programa (control de sesión de Google Cloud).</translation>
    </message>
    <message>
        <source>{say_when}, from a file</source>
        <translation>{say_when}, de un archivo</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>{sentence} It is tried again at {until} UTC on {until2}.</source>
        <translation>{sentence} Se intenta de nuevo a las {until} UTC del {until2}.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{source} is damaged.</source>
        <translation>{source} está dañado.</translation>
    </message>
    <message>
        <source>{source} is not a copy of gcaldesk&apos;s data.</source>
        <translation>{source} no es una copia de los datos de gcaldesk.</translation>
    </message>
    <message>
        <source>{source} was written by a newer gcaldesk.</source>
        <translation>{source} lo escribió un gcaldesk más nuevo.</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>hace {span}</translation>
    </message>
    <message>
        <source>{target} exists and is no copy of gcaldesk&apos;s data.</source>
        <translation>{target} existe y no es una copia de los datos de gcaldesk.</translation>
    </message>
    <message>
        <source>{text} does not exist in {zone}, where the clocks go forward then.</source>
        <translation>{text} no existe en {zone}, donde el reloj se adelanta entonces.</translation>
    </message>
    <message>
        <source>{time} ({ago})</source>
        <translation>{time} ({ago})</translation>
    </message>
    <message>
        <source>{title} [{id}] is a series in Google by now</source>
        <translation>{title} [{id}] ya es una serie en Google</translation>
    </message>
    <message>
        <source>{title} [{id}]: its event is reworded each time it is written</source>
        <translation>{title} [{id}]: su evento se modifica cada vez que se escribe</translation>
    </message>
    <message>
        <source>{title}: changed on both sides</source>
        <translation>{title}: cambiado en ambos lados</translation>
    </message>
    <message>
        <source>{total} items would be gone within 24 hours</source>
        <translation>{total} elementos desaparecerían en 24 horas</translation>
    </message>
    <message>
        <source>{trouble} Delete the events “{title}” of {start} in “{summary}” by hand.</source>
        <translation>{trouble} Elimine a mano los eventos “{title}” de {start} en “{summary}”.</translation>
    </message>
    <message>
        <source>{what} {reason}: now {say_when}</source>
        <translation>{what} {reason}: ahora {say_when}</translation>
    </message>
    <message>
        <source>{what}. Nothing was changed.</source>
        <translation>{what}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{x} MB are free.</source>
        <translation>Hay {x} MB libres.</translation>
    </message>
    <message>
        <source>{x} is no JSON object.</source>
        <translation>{x} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{x} wait, {parked} were refused.</source>
        <translation>{x} esperan, {parked} fueron rechazadas.</translation>
    </message>
    <message>
        <source>“gcaldesk account calendars {name}” lists them.</source>
        <translation>“gcaldesk account calendars {name}” los muestra.</translation>
    </message>
    <message>
        <source>“gcaldesk account list” shows the rest.</source>
        <translation>“gcaldesk account list” muestra el resto.</translation>
    </message>
    <message>
        <source>“gcaldesk booking list” shows those that exist.</source>
        <translation>“gcaldesk booking list” muestra las que existen.</translation>
    </message>
    <message>
        <source>“gcaldesk issues list” shows those that are open.</source>
        <translation>“gcaldesk issues list” muestra los que están abiertos.</translation>
    </message>
    <message>
        <source>“gcaldesk map list” shows what is.</source>
        <translation>“gcaldesk map list” muestra lo que hay.</translation>
    </message>
    <message>
        <source>“gcaldesk object list” shows them.</source>
        <translation>“gcaldesk object list” los muestra.</translation>
    </message>
    <message>
        <source>“gcaldesk undo” without a number lists them.</source>
        <translation>“gcaldesk undo” sin número las muestra.</translation>
    </message>
    <message>
        <source>“{choice}” is not a choice.</source>
        <translation>“{choice}” no es una opción.</translation>
    </message>
    <message>
        <source>“{choice}” is not an answer to this.</source>
        <translation>“{choice}” no es una respuesta a esto.</translation>
    </message>
    <message>
        <source>“{choice}” keeps one side whole, so single fields cannot be chosen.</source>
        <translation>“{choice}” conserva un lado entero, así que no se pueden elegir campos sueltos.</translation>
    </message>
    <message>
        <source>“{client_id}” does not end in {google_id}.</source>
        <translation>“{client_id}” no termina en {google_id}.</translation>
    </message>
    <message>
        <source>“{code}” has {counted}.</source>
        <translation>“{code}” tiene {counted}.</translation>
    </message>
    <message>
        <source>“{get}” serves {join}; an event made there becomes a booking of the first one, {object_code}</source>
        <translation>“{get}” sirve a {join}; un evento creado allí se convierte en una reserva del primero, {object_code}</translation>
    </message>
    <message>
        <source>“{name}” cannot be set.</source>
        <translation>“{name}” no se puede fijar.</translation>
    </message>
    <message>
        <source>“{name}” has to sign in again.</source>
        <translation>“{name}” tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” in {file} is not a table.</source>
        <translation>“{name}” en {file} no es una tabla.</translation>
    </message>
    <message>
        <source>“{name}” is inactive.</source>
        <translation>“{name}” está inactiva.</translation>
    </message>
    <message>
        <source>“{name}” is neither .csv nor .ics.</source>
        <translation>“{name}” no es ni .csv ni .ics.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone.</source>
        <translation>“{name}” no es una zona horaria.</translation>
    </message>
    <message>
        <source>“{name}” is now called “{wanted}”</source>
        <translation>“{name}” se llama ahora “{wanted}”</translation>
    </message>
    <message>
        <source>“{name}” of “{name2}”</source>
        <translation>“{name}” de “{name2}”</translation>
    </message>
    <message>
        <source>“{name}” was off for {days} days: look before it syncs</source>
        <translation>“{name}” estuvo {days} días desactivada: mire antes de sincronizar</translation>
    </message>
    <message>
        <source>“{name}”: {role}. Choose “Google to bookings only” or another calendar.</source>
        <translation>“{name}”: {role}. Elija “Solo de Google a reservas” u otro calendario.</translation>
    </message>
    <message>
        <source>“{object_name}” is mapped to no calendar in this account</source>
        <translation>“{object_name}” no está asignado a ningún calendario en esta cuenta</translation>
    </message>
    <message>
        <source>“{object}” has no calendar in this account.</source>
        <translation>“{object}” no tiene calendario en esta cuenta.</translation>
    </message>
    <message>
        <source>“{on}” is no date.</source>
        <translation>“{on}” no es una fecha.</translation>
    </message>
    <message>
        <source>“{pair}” is not a reminder.</source>
        <translation>“{pair}” no es un recordatorio.</translation>
    </message>
    <message>
        <source>“{pair}” is not a type with a colour.</source>
        <translation>“{pair}” no es un tipo con un color.</translation>
    </message>
    <message>
        <source>“{prefix}{key}” in {file} is not a setting.</source>
        <translation>“{prefix}{key}” en {file} no es un ajuste.</translation>
    </message>
    <message>
        <source>“{summary}” can only be read by this account.</source>
        <translation>Esta cuenta solo puede leer “{summary}”.</translation>
    </message>
    <message>
        <source>“{summary}” has none</source>
        <translation>“{summary}” no tiene</translation>
    </message>
    <message>
        <source>“{summary}” is only read, so the test makes no event in it.</source>
        <translation>“{summary}” solo se lee, así que la prueba no crea ningún evento en él.</translation>
    </message>
    <message>
        <source>“{table}” is not a table.</source>
        <translation>“{table}” no es una tabla.</translation>
    </message>
    <message>
        <source>“{text}” is not a colour such as #33b679.</source>
        <translation>“{text}” no es un color como #33b679.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>“{text}” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“{title}” in Google is probably {names}</source>
        <translation>“{title}” en Google es probablemente {names}</translation>
    </message>
    <message>
        <source>“{title}” is back at {when}.</source>
        <translation>“{title}” vuelve a estar el {when}.</translation>
    </message>
    <message>
        <source>“{title}” now stands at {when}.</source>
        <translation>“{title}” está ahora el {when}.</translation>
    </message>
    <message>
        <source>“{title}” to {when}.</source>
        <translation>“{title}” a {when}.</translation>
    </message>
    <message>
        <source>“{url}” cannot be the public address.</source>
        <translation>“{url}” no puede ser la dirección pública.</translation>
    </message>
    <message>
        <source>“{wanted}” is no mapped object.</source>
        <translation>“{wanted}” no es un objeto asignado.</translation>
    </message>
    <message>
        <source>“{word}” is not a {kind} here.</source>
        <translation>“{word}” no es aquí un {kind}.</translation>
    </message>
    <message>
        <source>“{word}” is not one of {join}.</source>
        <translation>“{word}” no es ninguno de {join}.</translation>
    </message>
    <message>
        <source>… and 1 more</source>
        <translation>… y 1 más</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
    <message>
        <source>←  Google to bookings only</source>
        <translation>←  Solo de Google a reservas</translation>
    </message>
    <message>
        <source>← from Google</source>
        <translation>← de Google</translation>
    </message>
    <message>
        <source>→  Bookings to Google only</source>
        <translation>→  Solo de reservas a Google</translation>
    </message>
    <message>
        <source>→ to Google</source>
        <translation>→ a Google</translation>
    </message>
    <message>
        <source>⇄  Both ways</source>
        <translation>⇄  En ambos sentidos</translation>
    </message>
    <message>
        <source>⇄ both</source>
        <translation>⇄ ambos</translation>
    </message>
</context>
</TS>
