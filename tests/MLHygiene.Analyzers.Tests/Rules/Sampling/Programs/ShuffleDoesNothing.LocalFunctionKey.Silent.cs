// Silent: the key is a local function that draws from one generator.
var random = new Random(3);
double Key(string name) => random.NextDouble();
string[] names = ["a", "b", "c"];
Console.WriteLine(string.Join(" ", names.OrderBy(Key)));
