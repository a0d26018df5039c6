/** One operator of a model; inputs and outputs by name. */
interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Attributes that are one whole number. */
  readonly attributes?: Readonly<Record<string, number>>;
}

interface OnnxModel {
  /** Of whole numbers, a row for each text. */
  readonly inputs: readonly string[];
  /** Tables of float32. */
  readonly tables: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly nodes: readonly OnnxNode[];
  readonly output: { readonly name: string; readonly dims: number; readonly type: keyof typeof types };
}

const types = { float: 1, int64: 7 };

/** A true ONNX file (onnx.proto of its version 8, operators of 13), written byte by byte. */
export function onnxFile({ inputs, tables, nodes, output }: OnnxModel): Uint8Array {
  const graph = [
    ...nodes.map((node) => bytes(1, nodeOf(node))),
    text(2, "tiny"),
    ...Object.entries(tables).map(([name, rows]) => bytes(5, tensorOf(name, rows))),
    ...inputs.map((name) => bytes(11, variableOf(name, types.int64, 2))),
    bytes(12, variableOf(output.name, types[output.type], output.dims)),
  ].flat();
  const operators = [...text(1, ""), ...number(2, 13)];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, operators)]);
}

function nodeOf({ operator, inputs, output, attributes = {} }: OnnxNode): number[] {
  const attributeOf = ([name, value]: [string, number]) => [...text(1, name), ...number(3, value), ...number(20, 2)];
  return [
    ...inputs.flatMap((name) => text(1, name)),
    ...text(2, output),
    ...text(4, operator),
    ...Object.entries(attributes).flatMap((attribute) => bytes(5, attributeOf(attribute))),
  ];
}

function tensorOf(name: string, rows: readonly (readonly number[])[]): number[] {
  const values = new Uint8Array(Float32Array.from(rows.flat()).buffer);
  const dims = [...number(1, rows.length), ...number(1, rows[0]?.length ?? 0)];
  return [...dims, ...number(2, types.float), ...text(8, name), ...bytes(9, [...values])];
}

function variableOf(name: string, type: number, dims: number): number[] {
  const shape = Array.from({ length: dims }, (_, at) => bytes(1, text(2, `d${at}`))).flat();
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))];
}

function text(field: number, value: string): number[] {
  return bytes(field, [...new TextEncoder().encode(value)]);
}

function bytes(field: number, value: readonly number[]): number[] {
  return [...varint(field * 8 + 2), ...varint(value.length), ...value];
}

function number(field: number, value: number): number[] {
  return [...varint(field * 8), ...varint(value)];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
