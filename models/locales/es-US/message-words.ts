/**
 * The words, without accents, that stand in most of the sentences below phrasings/ and training/ and in next to none of the
 * English ones: by them a text message is known to be in this language.
 */
export const esUSMessageWords: readonly string[] = `
abren aceptan afuera ahi ahora al alcalde algo alguien alla ano anos antes anticipada apellido aqui aviso
ayudar biblioteca bien boleta boletas buzon cabina cada cambiar cambie cambio campana candidato candidatos
carro carta casa casilla casillas celular centro cerca cierran ciudadano como con condado conteo correo
corte credencial cual cuando cuantas cuanto cuantos cuenta cuentan cuesta dan dar datos de debo decir dejan
dejar deje dejo del derecho desde despues dia dias dice dicen dieron dijeron direccion distrito domicilio
donde dos el eleccion elecciones electorales ella en entrar entregar es escrito escuela ese eso esposa
esposo esta estado estados estan estar este estoy falta fecha fila firma firmar forma formulario foto fue
fuera fui gano gente hace hacer hago hasta hay hija hijo hoja hora horas hoy identificacion informacion
ingles inscribir inscribirme inscripcion ir jefe junta jurado la lado las le les licencia limite linea lista
llamo llega llegar llego llegue llenar lleno llevar llevo lo los lugar mal mama mandan mandar mandaron mande
mando maquina maquinas martes mas mesa mi mia mientras mis mismo mude nada necesito nombre nos noviembre
nuevo numero nunca oficina otra otro padron pagan pagina pais papa papel papeles papeleta para partido pasa
pasaporte paso pedi pedir perdi permiso pero persona piden pido plazo poner pongo por porque precinto
presidente primaria primera puede pueden puedo que queda quedo quien quienes quiere quiero reciben recibo
registrado registrarme registrarse registro resultados saber saco salgo salir se segunda seguro semana ser
si siempre sigue sin sirve sobre solicitud solo soy su tambien tarda tarde tarjeta telefono temprano tener
tengo tiempo tiene tienen toca todavia todo todos trabajador trabajadores trabajar trabajo trae tres ultimo
un una uno urnas usar uso usted vale vecino ver verdad vez vivo vota votacion votan votante votantes votar
voto votos voy vuelta ya yo
`
  .trim()
  .split(/\s+/);
