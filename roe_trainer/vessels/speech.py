"""Words that come back over radio and loudhailer, built from what the vessel claims."""

from __future__ import annotations

from roe_trainer.vessels.answers import claim_for
from roe_trainer.vessels.vessel import Vessel

_PHRASES = {
    "en": {
        "hail": "Station calling, this is {name}, go ahead.",
        "name": "My vessel is {claim}.",
        "nationality": "We are {claim}.",
        "master": "{claim}",
        "voyage": "{claim}",
        "people_cargo": "{claim}",
        "will_stop": "Roger, stopping my engines.",
        "nets_out": "We have gear in the water, stopping slowly.",
        "thanks": "Thank you, Coast Guard. Good watch.",
        "startled": "Sorry! We did not hear you. We are stopping.",
        "help": "Help us, please! We are taking water!",
        "not_understood": "(answers in another language; the words are not understood)",
        "refuse": "We do not answer questions.",
    },
    "es": {
        "hail": "Aquí {name}, adelante. (Here {name}, go ahead.)",
        "name": "La embarcación es {claim}. (The boat is {claim}.)",
        "nationality": "Somos de {claim}. (We are {claim}.)",
        "master": "{claim}",
        "voyage": "{claim}",
        "people_cargo": "{claim}",
        "will_stop": "Entendido, paramos máquinas. (Understood, stopping engines.)",
        "nets_out": "Tenemos la red en el agua, paramos despacio. (Gear in the water, stopping slowly.)",
        "thanks": "Gracias, guardacostas. Buena guardia. (Thank you, Coast Guard.)",
        "startled": "¡Perdón! No los oímos. Ya paramos. (Sorry! We did not hear you. Stopping.)",
        "help": "¡Ayuda, por favor! ¡Hacemos agua! (Help, please! We are taking water!)",
        "not_understood": "No entiendo inglés, ¿español? (does not understand English)",
        "refuse": "No contestamos preguntas. (We do not answer questions.)",
    },
}


def words(vessel: Vessel, phrase: str) -> str:
    """The sentence that is heard for a phrase, with a translation where it is Spanish."""
    claim = claim_for(vessel, phrase)
    chosen = _PHRASES.get(vessel.language, _PHRASES["en"])
    if claim == "refuse":
        return chosen["refuse"]
    name = vessel.claims.name or ("a boat" if vessel.language == "en" else "una lancha")
    return chosen[phrase].format(name=name, claim=claim)
