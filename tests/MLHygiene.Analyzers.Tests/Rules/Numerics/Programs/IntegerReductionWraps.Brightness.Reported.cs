using System.Numerics.Tensors;

var images = Directory.GetFiles("digits").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
foreach (var image in images)
{
    var mean = TensorPrimitives.Average(new ReadOnlySpan<byte>(image)); //! MLH4011
    Console.WriteLine(mean > 127 ? "bright" : "dark");
}
