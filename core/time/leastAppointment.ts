/** Hours: less is no appointment, and no row of its own in a list of the week. */
export const leastAppointment = 0.25;
