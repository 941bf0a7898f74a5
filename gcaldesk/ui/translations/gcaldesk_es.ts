<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Booking, calendar or reason (Ctrl+F)</source>
        <translation>Reserva, calendario o motivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Everything that gcaldesk does will stand here, with its reason.</source>
        <translation>Todo lo que haga gcaldesk aparecerá aquí, con su motivo.</translation>
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
        <source>Load &amp;older</source>
        <translation>Cargar &amp;anteriores</translation>
    </message>
    <message>
        <source>No line fits what you look for.</source>
        <translation>Ninguna línea coincide con lo que busca.</translation>
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
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Apply and go on</source>
        <translation>&amp;Aplicar y seguir</translation>
    </message>
    <message>
        <source>&amp;Discard and go on</source>
        <translation>&amp;Descartar y seguir</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
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
        <translation>Cerrar la re&amp;visión</translation>
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
        <translation>Re&amp;visar</translation>
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
        <source>&amp;Description, shown in Google</source>
        <translation>&amp;Descripción, visible en Google</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation>Todo e&amp;l día</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Change booking</source>
        <translation>Cambiar la reserva</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;name</source>
        <translation>&amp;Nombre del cliente</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Notes, kept &amp;here</source>
        <translation>Notas, que se &amp;quedan aquí</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
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
        <source>Type</source>
        <translation>Tipo</translation>
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
        <source>&amp;Cancel it…</source>
        <translation>&amp;Cancelarla…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar la reserva</translation>
    </message>
    <message>
        <source>Choose one to see both sides and why it stands there.</source>
        <translation>Elija una para ver ambos lados y por qué está ahí.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>In Google</source>
        <translation>En Google</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Ya está cancelada.</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Ninguna reserva elegida</translation>
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
    <name>BookingsPage</name>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>&amp;Cancelar la reserva</translation>
    </message>
    <message>
        <source>&amp;New booking</source>
        <translation>&amp;Nueva reserva</translation>
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
        <source>Add the first one here, or let a calendar bring some.</source>
        <translation>Añada aquí la primera, o deje que un calendario traiga alguna.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Bookings belong to objects: rooms, teachers, courts. Add one first.</source>
        <translation>Las reservas pertenecen a objetos: salas, profesores, pistas. Añada uno antes.</translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation>¿Cancelar esta reserva?</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
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
        <source>Show all bookings</source>
        <translation>Mostrar todas las reservas</translation>
    </message>
</context>
<context>
    <name>CalendarsStep</name>
    <message>
        <source>* everything else</source>
        <translation>* todo lo demás</translation>
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
        <source>{name}, direction</source>
        <translation>{name}, dirección</translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>&amp;Name of this connection</source>
        <translation>&amp;Nombre de esta conexión</translation>
    </message>
    <message>
        <source>Google wants to know which program is asking. Create an OAuth client of type “Desktop app” in the Google Cloud Console and download its JSON file.</source>
        <translation>Google quiere saber qué programa pregunta. Cree un cliente OAuth de tipo “App de escritorio” en la Google Cloud Console y descargue su archivo JSON.</translation>
    </message>
    <message>
        <source>In “Testing”, Google ends every sign-in after seven days.</source>
        <translation>En “Prueba”, Google termina toda sesión a los siete días.</translation>
    </message>
    <message>
        <source>Is the consent screen &amp;published?</source>
        <translation>¿Está &amp;publicada la pantalla de consentimiento?</translation>
    </message>
    <message>
        <source>Open the &amp;Cloud Console</source>
        <translation>Abrir la &amp;Cloud Console</translation>
    </message>
    <message>
        <source>and client &amp;secret</source>
        <translation>y &amp;secreto del cliente</translation>
    </message>
    <message>
        <source>or client &amp;id</source>
        <translation>o &amp;id del cliente</translation>
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
        <source>&amp;Apply my choice</source>
        <translation>&amp;Aplicar mi elección</translation>
    </message>
    <message>
        <source>B booking · G Google · Enter apply</source>
        <translation>B reserva · G Google · Intro aplicar</translation>
    </message>
    <message>
        <source>Keep &amp;Google</source>
        <translation>Conservar &amp;Google</translation>
    </message>
    <message>
        <source>Keep &amp;booking</source>
        <translation>Conservar la re&amp;serva</translation>
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
        <source>Connect a Google account in five short steps. Nothing is written before you have seen the first plan.</source>
        <translation>Conecte una cuenta de Google en cinco pasos cortos. No se escribe nada antes de que haya visto el primer plan.</translation>
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
        <source>Set up in five steps</source>
        <translation>Configurar en cinco pasos</translation>
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
    <name>EntryPanel</name>
    <message>
        <source>Choose one to see all that is known about it.</source>
        <translation>Elija una para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Ninguna línea elegida</translation>
    </message>
    <message>
        <source>Open the &amp;booking</source>
        <translation>Abrir la &amp;reserva</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La línea elegida</translation>
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
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>See what a sync would do (Ctrl+Shift+P)</source>
        <translation>Ver qué haría una sincronización (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>&amp;Ignore until changed</source>
        <translation>&amp;Ignorar hasta que cambie</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
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
        <source>Conflicts, held plans and refused items will wait here for you.</source>
        <translation>Los conflictos, los planes retenidos y los elementos rechazados le esperarán aquí.</translation>
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
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Aplicar los cambios</translation>
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
        <source>New mapping</source>
        <translation>Nueva asignación</translation>
    </message>
    <message>
        <source>O&amp;bject</source>
        <translation>O&amp;bjeto</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Remove this mapping</source>
        <translation>Quitar esta asignación</translation>
    </message>
    <message>
        <source>Revert the changes, or close what is open</source>
        <translation>Revertir los cambios, o cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>The chosen mapping</source>
        <translation>La asignación elegida</translation>
    </message>
</context>
<context>
    <name>MappingsPage</name>
    <message>
        <source>&amp;Remove mapping</source>
        <translation>&amp;Quitar la asignación</translation>
    </message>
    <message>
        <source>A mapping sends the bookings of one object to one calendar. “* everything else” serves all objects that have none of their own.</source>
        <translation>Una asignación envía las reservas de un objeto a un calendario. “* todo lo demás” sirve a todos los objetos que no tienen la suya.</translation>
    </message>
    <message>
        <source>Add &amp;mapping</source>
        <translation>Añadir &amp;asignación</translation>
    </message>
    <message>
        <source>Add the first mapping</source>
        <translation>Añadir la primera asignación</translation>
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
        <source>Mappings</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>New &amp;object…</source>
        <translation>Nuevo &amp;objeto…</translation>
    </message>
    <message>
        <source>No mapping yet</source>
        <translation>Aún sin asignación</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Remove this mapping?</source>
        <translation>¿Quitar esta asignación?</translation>
    </message>
    <message>
        <source>{object} is no longer kept in step with “{calendar}”. No booking is changed or deleted.</source>
        <translation>{object} deja de sincronizarse con “{calendar}”. No se cambia ni elimina ninguna reserva.</translation>
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
    <name>PlanPanel</name>
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
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
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
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
    <name>RedirectRow</name>
    <message>
        <source>&amp;Kind of client</source>
        <translation>Tipo de clien&amp;te</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Desktop app (any address)</source>
        <translation>App de escritorio (cualquier dirección)</translation>
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
        <source>Register this redirect URI in the Cloud Console, exactly as it stands here: Google answers at no other address.</source>
        <translation>Registre esta URI de redirección en la Cloud Console, exactamente como está aquí: Google no responde en ninguna otra dirección.</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Aplicación web</translation>
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
    <name>RulesStep</name>
    <message>
        <source>What may Google change? You can refine this later.</source>
        <translation>¿Qué puede cambiar Google? Podrá afinarlo más tarde.</translation>
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
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with Google</source>
        <translation>Iniciar sesión con Google</translation>
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
    <message>
        <source>Your browser opens Google&apos;s page. Choose the account whose calendars hold the bookings and tick both boxes: see your calendars, edit events.</source>
        <translation>Su navegador abre la página de Google. Elija la cuenta cuyos calendarios contienen las reservas y marque las dos casillas: ver sus calendarios, editar eventos.</translation>
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
    <name>Timeline</name>
    <message>
        <source>Runs of the last 24 hours</source>
        <translation>Rondas de las últimas 24 horas</translation>
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
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Stay inactive for now</source>
        <translation>Seguir &amp;inactivo por ahora</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
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
        <source>1 booking in step</source>
        <translation>1 reserva sincronizada</translation>
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
        <source>1 change on this page is not applied. What shall become of it?</source>
        <translation>1 cambio de esta página no se ha aplicado. ¿Qué se hace con él?</translation>
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
        <source>1 line</source>
        <translation>1 línea</translation>
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
        <source>1 object</source>
        <translation>1 objeto</translation>
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
        <source>1 waits</source>
        <translation>1 espera</translation>
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
        <translation>Todos los resultados</translation>
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
        <translation>Cualquier momento</translation>
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
        <source>Before this</source>
        <translation>Antes de esto</translation>
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
        <source>Cancel 1 booking</source>
        <translation>Cancelar 1 reserva</translation>
    </message>
    <message>
        <source>Cancel it and sync first: gcaldesk booking set {booking_id} status=cancelled</source>
        <translation>Cancélela y sincronice antes: gcaldesk booking set {booking_id} status=cancelled</translation>
    </message>
    <message>
        <source>Cancel {n} bookings</source>
        <translation>Cancelar {n} reservas</translation>
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
        <source>Delete 1 event</source>
        <translation>Eliminar 1 evento</translation>
    </message>
    <message>
        <source>Delete {n} events</source>
        <translation>Eliminar {n} eventos</translation>
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
        <source>Details</source>
        <translation>Detalles</translation>
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
        <source>Does not work now</source>
        <translation>No funciona ahora</translation>
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
        <source>Effect</source>
        <translation>Efecto</translation>
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
        <translation>Primera sincronización</translation>
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
        <source>“{object_code}” is not mapped in “{name}”.</source>
        <translation>“{object_code}” no está asignado en “{name}”.</translation>
    </message>
    <message>
        <source>In Google</source>
        <translation>En Google</translation>
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
        <source>Its event in {places} is removed with the next sync. The booking stays, cancelled.</source>
        <translation>Su evento en {places} se quita con la próxima sincronización. La reserva se queda, cancelada.</translation>
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
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <source>Make 1 item</source>
        <translation>Crear 1 elemento</translation>
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
        <source>Make {n} items</source>
        <translation>Crear {n} elementos</translation>
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
        <source>Move 1 item</source>
        <translation>Mover 1 elemento</translation>
    </message>
    <message>
        <source>Move {n} items</source>
        <translation>Mover {n} elementos</translation>
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
        <source>No calendar</source>
        <translation>Sin calendario</translation>
    </message>
    <message>
        <source>No calendar serves two objects.</source>
        <translation>Ningún calendario sirve a dos objetos.</translation>
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
        <source>Not linked</source>
        <translation>Sin vincular</translation>
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
        <source>Open the booking…</source>
        <translation>Abrir la reserva…</translation>
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
        <source>Run</source>
        <translation>Ronda</translation>
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
        <translation>Seguridad</translation>
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
        <translation>Sincronización</translation>
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
        <source>1 booking is tried again at once</source>
        <translation>1 reserva se intenta de nuevo enseguida</translation>
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
        <source>Begin it with [{table}].</source>
        <translation>Empiécelo con [{table}].</translation>
    </message>
    <message>
        <source>Check its name and port under {where}, and the network.</source>
        <translation>Revise su nombre y su puerto en {where}, y la red.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours.</source>
        <translation>Elija una carpeta que sea suya.</translation>
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
        <source>Close gcaldesk and open it again.</source>
        <translation>Cierre gcaldesk y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close gcaldesk, open it again and try once more.</source>
        <translation>Cierre gcaldesk, ábralo de nuevo e inténtelo otra vez.</translation>
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
        <source>For example: main</source>
        <translation>Por ejemplo: main</translation>
    </message>
    <message>
        <source>Google answers, and its certificate is trusted.</source>
        <translation>Google responde, y su certificado es de confianza.</translation>
    </message>
    <message>
        <source>In Excel, save it as “CSV UTF-8”.</source>
        <translation>En Excel, guárdelo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>It ends by itself within days and has no effect until then.</source>
        <translation>Termina solo en unos días y hasta entonces no tiene efecto.</translation>
    </message>
    <message>
        <source>It has an event already.</source>
        <translation>Ya tiene un evento.</translation>
    </message>
    <message>
        <source>It has no event in this account.</source>
        <translation>No tiene evento en esta cuenta.</translation>
    </message>
    <message>
        <source>It was too old to keep.</source>
        <translation>Era demasiado antiguo para guardarlo.</translation>
    </message>
    <message>
        <source>Keep one of them: a tunnel tells its public address itself.</source>
        <translation>Conserve uno de ellos: un túnel comunica él mismo su dirección pública.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Mírelo de nuevo y cámbielo entonces.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
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
        <source>Name the proxy, for example http://proxy.example.org:3128.</source>
        <translation>Indique el proxy, por ejemplo http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Notes:
{notes}</source>
        <translation>Notas:
{notes}</translation>
    </message>
    <message>
        <source>Nothing was half-written. This closes by itself with the next complete sync; if it comes back, please report it with gcaldesk.log.</source>
        <translation>No quedó nada a medio escribir. Esto se cierra solo con la próxima sincronización completa; si vuelve, comuníquelo con gcaldesk.log, por favor.</translation>
    </message>
    <message>
        <source>Open the calendar in Google instead.</source>
        <translation>Abra en su lugar el calendario en Google.</translation>
    </message>
    <message>
        <source>Run all checks again.</source>
        <translation>Ejecute de nuevo todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Settings › Notifications ([mail] in config.toml)</source>
        <translation>Ajustes › Notificaciones ([mail] en config.toml)</translation>
    </message>
    <message>
        <source>The booking was changed meanwhile.</source>
        <translation>La reserva cambió entretanto.</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>No se puede escribir el paquete.</translation>
    </message>
    <message>
        <source>The channel could not be stopped.</source>
        <translation>No se pudo detener el canal.</translation>
    </message>
    <message>
        <source>The end of the name says which it is.</source>
        <translation>El final del nombre dice cuál es.</translation>
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
        <source>The program goes on more slowly by itself.</source>
        <translation>El programa sigue más despacio por sí solo.</translation>
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
        <source>The rules of “{name}” use the status “{word}”.</source>
        <translation>Las reglas de “{name}” usan el estado “{word}”.</translation>
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
        <source>The secrets could not be saved.</source>
        <translation>No se pudieron guardar los secretos.</translation>
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
        <source>The title is too long.</source>
        <translation>El título es demasiado largo.</translation>
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
        <source>These can: {join}, or a new name.</source>
        <translation>Se pueden: {join}, o un nombre nuevo.</translation>
    </message>
    <message>
        <source>These can: {known}.</source>
        <translation>Se pueden: {known}.</translation>
    </message>
    <message>
        <source>They are left alone until you say which side is right.</source>
        <translation>No se tocan hasta que usted diga qué lado es el correcto.</translation>
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
        <source>This account may not write to the calendar: nothing can be sent.</source>
        <translation>Esta cuenta no puede escribir en el calendario: no se puede enviar nada.</translation>
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
        <source>This calendar was never synced; the test shall not be the first to do it.</source>
        <translation>Este calendario nunca se sincronizó; la prueba no debe ser la primera en hacerlo.</translation>
    </message>
    <message>
        <source>This channel has ended and is forgotten.</source>
        <translation>Este canal ha terminado y está olvidado.</translation>
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
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time zones are known</source>
        <translation>Las zonas horarias se conocen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To merge, choose a side for each of: {join}.</source>
        <translation>Para combinar, elija un lado para cada uno de: {join}.</translation>
    </message>
    <message>
        <source>To {say_when} UTC.</source>
        <translation>A {say_when} UTC.</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Trouble:

</source>
        <translation>Problemas:

</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
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
        <source>Two-way: may create</source>
        <translation>En ambos sentidos: puede crear</translation>
    </message>
    <message>
        <source>Two-way: may move</source>
        <translation>En ambos sentidos: puede mover</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
        <source>Until</source>
        <translation>Hasta</translation>
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
        <source>What needs you</source>
        <translation>Lo que requiere su atención</translation>
    </message>
    <message>
        <source>What people changed since is left as it is.</source>
        <translation>Lo que se cambió desde entonces se deja como está.</translation>
    </message>
    <message>
        <source>What was written could not be read back.</source>
        <translation>Lo escrito no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
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
        <source>Working out the effect was cancelled.</source>
        <translation>Se canceló el cálculo del efecto.</translation>
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
        <source>Your organisation asks for a fresh sign-in from time to time.</source>
        <translation>Su organización pide iniciar sesión de nuevo de vez en cuando.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s administrator does not allow this program.</source>
        <translation>El administrador de su organización no permite este programa.</translation>
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
        <source>a permission is missing</source>
        <translation>falta un permiso</translation>
    </message>
    <message>
        <source>a person made it a series in Google</source>
        <translation>alguien lo convirtió en una serie en Google</translation>
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
        <source>a signed question through the public address, asked by the running service</source>
        <translation>una pregunta firmada por la dirección pública, hecha por el servicio en marcha</translation>
    </message>
    <message>
        <source>a “{kind}” event is no booking</source>
        <translation>un evento “{kind}” no es una reserva</translation>
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
        <source>ahead of</source>
        <translation>por delante de</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
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
        <source>an event is probably a booking&apos;s</source>
        <translation>un evento es probablemente de una reserva</translation>
    </message>
    <message>
        <source>an object, or empty</source>
        <translation>un objeto, o vacío</translation>
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
        <source>approved</source>
        <translation>aprobado</translation>
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
        <source>attendees</source>
        <translation>invitados</translation>
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
        <source>before undo of run {run}</source>
        <translation>antes de deshacer la ronda {run}</translation>
    </message>
    <message>
        <source>before version {number}</source>
        <translation>antes de la versión {number}</translation>
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
        <source>changed in Google (rule “inbound fields”)</source>
        <translation>cambiado en Google (regla “inbound fields”)</translation>
    </message>
    <message>
        <source>changed in Google; the rules do not take it over</source>
        <translation>cambiado en Google; las reglas no lo aceptan</translation>
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
        <source>days ahead that are kept in step</source>
        <translation>días por delante que se mantienen sincronizados</translation>
    </message>
    <message>
        <source>days back that are kept in step</source>
        <translation>días pasados que se mantienen sincronizados</translation>
    </message>
    <message>
        <source>delete event</source>
        <translation>eliminar el evento</translation>
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
        <source>events come from Google only</source>
        <translation>los eventos vienen solo de Google</translation>
    </message>
    <message>
        <source>events made in Google are not taken over (rule “import external events”)</source>
        <translation>los eventos creados en Google no se aceptan (regla “import external events”)</translation>
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
        <source>gcaldesk self-test, please ignore</source>
        <translation>autocomprobación de gcaldesk, ignórelo</translation>
    </message>
    <message>
        <source>gcaldesk: over: {words}</source>
        <translation>gcaldesk: terminado: {words}</translation>
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
        <source>ignored</source>
        <translation>ignorado</translation>
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
        <source>is missing or no text</source>
        <translation>falta o no es texto</translation>
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
        <source>kept</source>
        <translation>conservado</translation>
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
        <source>left alone</source>
        <translation>sin tocar</translation>
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
        <source>linked</source>
        <translation>vinculado</translation>
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
        <source>mails guests</source>
        <translation>avisa a invitados por correo</translation>
    </message>
    <message>
        <source>mails nobody</source>
        <translation>no envía correos</translation>
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
        <source>merged</source>
        <translation>combinado</translation>
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
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
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
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia</translation>
    </message>
    <message>
        <source>no calendar</source>
        <translation>sin calendario</translation>
    </message>
    <message>
        <source>no complete sync yet</source>
        <translation>aún sin sincronización completa</translation>
    </message>
    <message>
        <source>no longer overdue</source>
        <translation>ya no está atrasado</translation>
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
        <source>no such page</source>
        <translation>no existe esa página</translation>
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
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>no deseado</translation>
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
        <source>nothing is written, nothing deleted</source>
        <translation>no se escribe ni se elimina nada</translation>
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
        <source>one status</source>
        <translation>un estado</translation>
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
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitada</translation>
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
        <source>same time and a similar title as a booking that has no event yet</source>
        <translation>misma hora y título parecido que una reserva que aún no tiene evento</translation>
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
        <source>set up in five steps</source>
        <translation>configure en cinco pasos</translation>
    </message>
    <message>
        <source>share of a calendar that may go at once</source>
        <translation>parte de un calendario que puede desaparecer a la vez</translation>
    </message>
    <message>
        <source>sign in again; until then your bookings wait</source>
        <translation>inicie sesión de nuevo; hasta entonces sus reservas esperan</translation>
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
        <source>that of “{summary}” ends on {alive} UTC</source>
        <translation>el de “{summary}” termina el {alive} UTC</translation>
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
        <source>the clock against Google&apos;s Date header; 30 s are noted, 5 min are a failure</source>
        <translation>el reloj frente a la fecha de Google; 30 s se anotan, 5 min son un fallo</translation>
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
        <source>the object is mapped one way, to Google</source>
        <translation>el objeto está asignado en un solo sentido, hacia Google</translation>
    </message>
    <message>
        <source>the open issues</source>
        <translation>los asuntos abiertos</translation>
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
        <source>the scopes of the stored consent</source>
        <translation>los permisos del consentimiento guardado</translation>
    </message>
    <message>
        <source>the status that means cancelled; it always deletes</source>
        <translation>el estado que significa cancelado; siempre elimina</translation>
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
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>visibilidad</translation>
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
        <source>watchdog</source>
        <translation>vigilante</translation>
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
        <source>whole day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>whole-day events are left alone (rule “all day”)</source>
        <translation>los eventos de todo el día no se tocan (regla “all day”)</translation>
    </message>
    <message>
        <source>without a calendar: {join}</source>
        <translation>sin calendario: {join}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
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
        <source>{counted} {verb} a row{rest}.</source>
        <translation>{counted} {verb} una fila{rest}.</translation>
    </message>
    <message>
        <source>{counted} {x} the {kind} “{word}”.</source>
        <translation>{counted} {x} {kind} “{word}”.</translation>
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
        <source>{count} zones are known.</source>
        <translation>Se conocen {count} zonas.</translation>
    </message>
    <message>
        <source>{creations} items would be made where {live} are known</source>
        <translation>se crearían {creations} elementos donde se conocen {live}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{elsewhere} went out of reach at the same time and may hold what is gone</source>
        <translation>{elsewhere} quedó fuera de alcance a la vez y puede contener lo que falta</translation>
    </message>
    <message>
        <source>{email} is connected already, as “{name}”.</source>
        <translation>{email} ya está conectado, como “{name}”.</translation>
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
        <source>{names} changed by hand</source>
        <translation>{names} cambiado a mano</translation>
    </message>
    <message>
        <source>{names} changed by hand, with {x} others</source>
        <translation>{names} cambiado a mano, con {x} más</translation>
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
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n} cuentas</translation>
    </message>
    <message>
        <source>{n} bookings</source>
        <translation>{n} reservas</translation>
    </message>
    <message>
        <source>{n} bookings in step</source>
        <translation>{n} reservas sincronizadas</translation>
    </message>
    <message>
        <source>{n} bookings wait for Google</source>
        <translation>{n} reservas esperan a Google</translation>
    </message>
    <message>
        <source>{n} changes not applied</source>
        <translation>{n} cambios sin aplicar</translation>
    </message>
    <message>
        <source>{n} changes on this page are not applied. What shall become of them?</source>
        <translation>{n} cambios de esta página no se han aplicado. ¿Qué se hace con ellos?</translation>
    </message>
    <message>
        <source>{n} changes out</source>
        <translation>{n} cambios enviados</translation>
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
        <source>{n} failed</source>
        <translation>{n} fallidas</translation>
    </message>
    <message>
        <source>{n} fields have to be corrected first</source>
        <translation>Hay que corregir antes {n} campos</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
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
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
    <message>
        <source>{n} loaded</source>
        <translation>{n} cargadas</translation>
    </message>
    <message>
        <source>{n} mail guests</source>
        <translation>{n} avisan a invitados</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} requieren su atención</translation>
    </message>
    <message>
        <source>{n} objects</source>
        <translation>{n} objetos</translation>
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
        <source>{n} things need you</source>
        <translation>{n} asuntos requieren su atención</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} por enviar</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} esperan</translation>
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
        <source>{others} shares this calendar. New events made in Google go to one object only.</source>
        <translation>{others} comparte este calendario. Los eventos nuevos hechos en Google van a un solo objeto.</translation>
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
        <source>{span} {word} Google&apos;s.</source>
        <translation>{span} {word} Google.</translation>
    </message>
    <message>
        <source>{start}, all day</source>
        <translation>{start}, todo el día</translation>
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
        <source>{way}; {whom} are believed.</source>
        <translation>{way}; se confía en {whom}.</translation>
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
        <source>←  Google to bookings only</source>
        <translation>←  Solo de Google a reservas</translation>
    </message>
    <message>
        <source>← from Google</source>
        <translation>← desde Google</translation>
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
        <translation>⇄ ambos sentidos</translation>
    </message>
</context>
</TS>
