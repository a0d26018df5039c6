/** A unit of measure under the symbol it is stored with. */
export interface MeasureUnit {
  readonly unit: string;
  readonly measures:
    | "length"
    | "area"
    | "volume"
    | "weight"
    | "speed"
    | "temperature"
    | "angle"
    | "information"
    | "power"
    | "time";
}

type UnitTable = Readonly<Record<string, string>>;

const length: UnitTable = {
  pm: "picometer picometers picometre picometres",
  nm: "nanometer nanometers nanometre nanometres",
  µm: "micrometer micrometers micrometre micrometres micron microns",
  mm: "millimeter millimeters millimetre millimetres миллиметр миллиметра миллиметров мм",
  cm: "centimeter centimeters centimetre centimetres сантиметр сантиметра сантиметров см",
  dm: "decimeter decimeters decimetre decimetres",
  m: "meter meters metre metres метр метра метров",
  km: "kilometer kilometers kilometre kilometres kms километр километра километров км",
  in: "inch inches",
  ft: "foot feet",
  yd: "yard yards",
  mi: "mile miles миля мили миль",
  nmi: "nautical_mile nautical_miles",
  ly: "light-year light-years light_year light_years",
};
const area: UnitTable = {
  "m²": "square_meter square_meters square_metre square_metres sq_m sqm",
  "km²": "square_kilometer square_kilometers square_kilometre square_kilometres sq_km",
  "ft²": "square_foot square_feet sq_ft",
  "mi²": "square_mile square_miles sq_mi sq_miles",
  "in²": "square_inch square_inches",
  ha: "hectare hectares гектар гектара гектаров га",
  acre: "acres",
};
const volume: UnitTable = {
  "m³": "cubic_meter cubic_meters cubic_metre cubic_metres",
  "ft³": "cubic_foot cubic_feet",
  "in³": "cubic_inch cubic_inches",
  l: "liter liters litre litres литр литра литров",
  ml: "milliliter milliliters millilitre millilitres",
  gal: "gallon gallons",
  bbl: "barrel barrels баррель барреля баррелей",
  pint: "pints",
  quart: "quarts",
  cup: "cup cups",
  teaspoon: "teaspoons tsp",
  tablespoon: "tablespoons tbsp",
};
const weight: UnitTable = {
  µg: "microgram micrograms mcg",
  mg: "milligram milligrams",
  g: "gram grams gramme grammes грамм грамма граммов",
  kg: "kilogram kilograms kilo kilos kgs килограмм килограмма килограммов кг",
  t: "tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes тонна тонны тонн",
  ton: "ton tons short_ton short_tons",
  lb: "pound pounds lbs",
  oz: "ounce ounces",
  stone: "",
  carat: "carats",
};
const other: readonly [MeasureUnit["measures"], UnitTable][] = [
  [
    "speed",
    {
      "km/h": "kph kmh kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour",
      mph: "miles_per_hour miles_an_hour",
      "m/s": "",
      knot: "knots",
    },
  ],
  [
    "temperature",
    {
      "°C": "degrees_celsius degree_celsius degrees_centigrade degrees_c °_celsius градусов градуса",
      "°F": "degrees_fahrenheit degree_fahrenheit degrees_f °_fahrenheit",
    },
  ],
  ["angle", { degree: "degree degrees °", rad: "radian radians" }],
  [
    "information",
    {
      bit: "bit bits",
      byte: "bytes",
      KB: "kilobyte kilobytes",
      MB: "megabyte megabytes",
      GB: "gigabyte gigabytes",
      TB: "terabyte terabytes",
    },
  ],
  [
    "power",
    {
      W: "watt watts",
      kW: "kilowatt kilowatts",
      MW: "megawatt megawatts",
      GW: "gigawatt gigawatts",
      V: "volt volts",
      Hz: "hertz",
      MHz: "megahertz",
      GHz: "gigahertz",
    },
  ],
  [
    "power",
    {
      kWh: "kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours",
      MWh: "megawatt_hour megawatt_hours megawatt-hours",
      magnitude: "",
    },
  ],
];
const time: UnitTable = {
  ms: "millisecond milliseconds",
  s: "second seconds секунда секунды секунд",
  min: "minute minutes mins минута минуты минут минуту",
  h: "hour hours hrs час часа часов",
  day: "day days день дня дней сутки суток",
  week: "weeks неделя недели недель",
  month: "months месяц месяца месяцев",
  year: "years yrs год года лет",
  decade: "decades",
};

/** Symbols read behind digits only, as they are written: `m` is a metre and `M` none. */
const symbols: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["pm", "nm", "mm", "cm", "dm", "m", "km", "ft", "yd", "ha", "l", "ml", "µg", "mg", "g", "kg", "t", "lb", "oz"].map(
      (unit) => [unit, unit],
    ),
  ),
  ...Object.fromEntries(
    ["kW", "MW", "GW", "kWh", "MWh", "MHz", "GHz", "Hz", "KB", "MB", "GB", "TB", "mph", "rad", "ms", "min"].map(
      (unit) => [unit, unit],
    ),
  ),
  ...{
    L: "l",
    mb: "MB",
    kb: "KB",
    gb: "GB",
    Kg: "kg",
    KG: "kg",
    KM: "km",
    Km: "km",
    μg: "µg",
    '"': "in",
    "″": "in",
    "′": "ft",
    h: "h",
    kB: "KB",
    W: "W",
    V: "V",
  },
  ...{
    "km/h": "km/h",
    "m/s": "m/s",
    "°_C": "°C",
    "°_F": "°F",
    "km_²": "km²",
    "m_²": "m²",
    km_2: "km²",
    m_2: "m²",
    "m_³": "m³",
  },
};

/** Units of time, with their forms, as durations are counted in them. */
export const timeWords: ReadonlyMap<string, string> = new Map(
  Object.entries(time).flatMap(([unit, forms]) => named(unit, forms)),
);

const tables: readonly [MeasureUnit["measures"], UnitTable][] = [
  ["length", length],
  ["area", area],
  ["volume", volume],
  ["weight", weight],
  ...other,
  ["time", time],
];

/** Units by their names in small letters, the words of a longer name joined by `_`. */
export const unitNames: ReadonlyMap<string, MeasureUnit> = new Map(
  tables.flatMap(([measures, table]) =>
    Object.entries(table).flatMap(([unit, forms]) =>
      named(unit, forms).map(([name]): [string, MeasureUnit] => [name, { unit, measures }]),
    ),
  ),
);

/** Units by their symbols as written; parts of a symbol that are tokens of their own are joined by `_` or are signs. */
export const unitSymbols: ReadonlyMap<string, string> = new Map(Object.entries(symbols));

function named(unit: string, forms: string): [string, string][] {
  const names = forms.split(" ").filter(Boolean);
  return (unit.length > 3 ? [unit, ...names] : names).map((name) => [name, unit]);
}
