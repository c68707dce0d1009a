"""Words that come back over radio and loudhailer, built from what the vessel claims."""

from __future__ import annotations

from roe_trainer.vessels.answers import claim_for
from roe_trainer.vessels.vessel import Vessel

_ENGLISH = {
    "hail": "Station calling, this is {name}, go ahead.",
    "name": "My vessel is {claim}.",
    "nationality": "We sail under the flag of {claim}.",
    "master": "{claim}",
    "voyage": "{claim}",
    "people_cargo": "{claim}",
    "will_stop": "Roger, stopping my engines.",
    "nets_out": "We have gear in the water, stopping slowly.",
    "thanks": "Thank you, and good watch.",
    "startled": "Sorry! We did not hear you. We are stopping.",
    "frightened": "Do not shoot! We are stopping! Do not shoot!",
    "help": "Help us, please! We are in trouble!",
    "all_well": "Nothing is wrong. We were frightened of you.",
    "friendly": "Hello! Hello! Good day!",
    "not_understood": "(answers in another language; the words are not understood)",
    "refuse": "We do not answer questions.",
    "no_boarding": "We have stopped. Nobody comes aboard my vessel.",
    "protest": "You are aboard without my leave. I protest, and I write it down.",
    "flag_protest": "You have no right to stop us. Ask our government.",
    "shrug": "(shrugs and points at the others)",
    "bribe": "Friend, there is money here. Take it and you saw nobody.",
    "keep_off": "Keep away from us! Keep away!",
    "people_aboard": "There are people on the engines! Do not shoot!",
    "immune": "We are a ship of State on passage. We do not stop, and wish you a good watch.",
    "aircraft": "This is an aircraft. We cannot stop, ship. Please keep clear.",
    "operator": "This craft is mine. There is nobody aboard. Leave it alone.",
    "operator_stops": "This craft is mine. I am stopping it.",
    "consent_board": "You may come aboard and see our papers.",
    "consent_search": "Come aboard and look where you like.",
    "consent_no": "No. You may not come aboard.",
    "consent_ends": "That is enough. I want you off my vessel now.",
}
_SPANISH = {
    "hail": "Aquí {name}, adelante.",
    "name": "La embarcación es {claim}.",
    "nationality": "Navegamos con bandera de {claim}.",
    "master": "{claim}",
    "voyage": "{claim}",
    "people_cargo": "{claim}",
    "will_stop": "Entendido, paramos máquinas.",
    "nets_out": "Tenemos la red en el agua, paramos despacio.",
    "thanks": "Gracias, guardacostas. Buena guardia.",
    "startled": "¡Perdón! No los oímos. Ya paramos.",
    "frightened": "¡No disparen! ¡Ya paramos! ¡No disparen!",
    "help": "¡Ayuda, por favor! ¡Estamos mal!",
    "all_well": "No pasa nada. Teníamos miedo de ustedes.",
    "friendly": "¡Hola! ¡Hola! ¡Buen día!",
    "not_understood": "No entiendo inglés, ¿español?",
    "refuse": "No contestamos preguntas.",
    "no_boarding": "Ya paramos. Nadie sube a mi barco.",
    "protest": "Ustedes subieron sin mi permiso. Protesto, y lo anoto.",
    "flag_protest": "No tienen derecho a pararnos. Pregunten a nuestro gobierno.",
    "shrug": "(se encoge de hombros y señala a los otros)",
    "bribe": "Amigo, aquí hay dinero. Tómelo y no vio a nadie.",
    "keep_off": "¡No se acerquen! ¡No se acerquen!",
    "people_aboard": "¡Hay gente en los motores! ¡No disparen!",
    "immune": "Somos un buque del Estado de paso. No paramos; buena guardia.",
    "aircraft": "Esto es un avión. No podemos parar, barco. Manténgase lejos.",
    "operator": "Esta embarcación es mía. No hay nadie a bordo. Déjenla.",
    "operator_stops": "Esta embarcación es mía. La paro ahora.",
    "consent_board": "Pueden subir y ver los papeles.",
    "consent_search": "Suban y miren donde quieran.",
    "consent_no": "No. No pueden subir.",
    "consent_ends": "Ya basta. Quiero que se vayan de mi barco.",
}
CLAIMED = ("name", "nationality", "master", "voyage", "people_cargo")
PHRASES = tuple(_ENGLISH)
TONGUES = {"ht": "Haitian Creole", "pt": "Portuguese"}


def words(vessel: Vessel, phrase: str) -> str:
    """The sentence heard for a phrase, with a translation where it is Spanish; other tongues only by their gist."""
    claim = claim_for(vessel, phrase)
    if claim == "refuse":
        phrase, claim = "refuse", ""
    if phrase == "nationality" and vessel.claims.nationality_state in ("", "none"):
        return claim[:1].upper() + claim[1:] + "."
    name = vessel.claims.name
    english = _ENGLISH[phrase].format(name=name or "a boat", claim=claim)
    if vessel.language == "es":
        spanish = _SPANISH[phrase].format(name=name or "una lancha", claim=claim)
        return spanish if phrase in CLAIMED and "(" in spanish else f"{spanish} ({_gloss(english)})"
    if vessel.language in TONGUES:
        return f"(in {TONGUES[vessel.language]}, by voice and gesture) {english.strip('()')}"
    return english


def _gloss(english: str) -> str:
    return english.strip("()")
