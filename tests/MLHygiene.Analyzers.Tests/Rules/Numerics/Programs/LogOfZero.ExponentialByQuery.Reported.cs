
var random = new Random(3);
double rate = 0.25;
double Draw() => random.NextDouble();
var waits = Enumerable.Range(0, 100).Select(_ => -Math.Log(random.NextDouble()) / rate).ToList(); //! MLH4006
var factor = Math.Log(0.5 * random.NextDouble()); //! MLH4006
Console.WriteLine(waits.Average() + factor + Draw());
