using System.Numerics.Tensors;

var codes = File.ReadAllBytes("codes.bin").Chunk(16).Where(chunk => chunk.Length == 16).ToArray();
var labels = File.ReadAllLines("labels.txt").Select(int.Parse).ToArray();
if (codes.Length != labels.Length || codes.Length < 2) throw new InvalidDataException("codes and labels differ");

var train = codes.Length * 4 / 5;
var correct = new int[codes.Length - train];
for (var row = train; row < codes.Length; row++)
{
    var query = codes[row];
    var distances = new int[train];
    for (var i = 0; i < train; i++)
        distances[i] = (int)TensorPrimitives.HammingBitDistance<byte>(query, codes[i]);
    var nearest = TensorPrimitives.IndexOfMin<int>(distances);
    correct[row - train] = labels[nearest] == labels[row] ? 1 : 0;
}

var hits = (long)correct.Sum();
Console.WriteLine($"accuracy {hits / (double)correct.Length:P2}");

var union = new byte[16];
foreach (var code in codes.Take(train))
    TensorPrimitives.BitwiseOr<byte>(union, code, union);
var used = union.Sum(b => byte.PopCount(b));
Console.WriteLine($"{used} of {8 * union.Length} bits carry information");

var brightest = codes.Max(code => TensorPrimitives.Max<byte>(code));
TensorPrimitives.BitwiseAnd<byte>(union, codes[0], union);
Console.WriteLine($"highest byte {brightest}, different bytes {TensorPrimitives.HammingDistance<byte>(union, codes[0])}");
