# Names of States and territories as they stand in a sentence, by ISO 3166 alpha-3 code (CPT is Clipperton).
# For those with waters on the chart see assets/coast/states.yaml, for the others assets/coast/registers.yaml.

state-ABW = Aruba
state-AIA = Anguilla
state-ATG = Antigua and Barbuda
state-BHS = the Bahamas
state-BLM = Saint Barthélemy
state-BLZ = Belize
state-BMU = Bermuda
state-BOL = Bolivia
state-BRA = Brazil
state-BRB = Barbados
state-CMR = Cameroon
state-COL = Colombia
state-CPT = Clipperton Island
state-CRI = Costa Rica
state-CUB = Cuba
state-CUW = Curaçao
state-CYM = the Cayman Islands
state-CYP = Cyprus
state-DMA = Dominica
state-DOM = the Dominican Republic
state-ECU = Ecuador
state-FRA = France (Antilles)
state-GBR = the United Kingdom
state-GRD = Grenada
state-GTM = Guatemala
state-GUY = Guyana
state-HND = Honduras
state-HTI = Haiti
state-JAM = Jamaica
state-KNA = Saint Kitts and Nevis
state-LBR = Liberia
state-LCA = Saint Lucia
state-MAF = Saint Martin (French part)
state-MEX = Mexico
state-MHL = the Marshall Islands
state-MLT = Malta
state-MSR = Montserrat
state-NIC = Nicaragua
state-NLD = the Caribbean Netherlands
state-PAN = Panama
state-PER = Peru
state-PRI = Puerto Rico (United States)
state-SLV = El Salvador
state-SXM = Sint Maarten
state-TCA = the Turks and Caicos Islands
state-TGO = Togo
state-TTO = Trinidad and Tobago
state-TZA = Tanzania
state-UMI = the United States minor outlying islands
state-USA = the United States
state-VCT = Saint Vincent and the Grenadines
state-VEN = Venezuela
state-VGB = the British Virgin Islands
state-VIR = the United States Virgin Islands
state-VUT = Vanuatu

# Waters, by kind of zone, as a chart or a log says them.

waters-TS = Territorial sea of { $state } (approx.)
waters-CZ = Contiguous zone of { $state } (approx.)
waters-EEZ = EEZ of { $state } (approx.)
waters-HS = High seas
waters-UNKNOWN = Uncharted waters
