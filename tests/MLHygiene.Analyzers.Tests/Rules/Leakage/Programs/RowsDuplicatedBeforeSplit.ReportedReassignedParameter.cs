class D { static void Go(List<string> docs, bool augment) { if (augment) { docs = docs.Concat(docs).ToList(); } var train = docs.GetRange(0, 10);
  var test = docs.GetRange(10, docs.Count - 10); //! MLH1007
  Console.WriteLine(train.Count + test.Count); } }
