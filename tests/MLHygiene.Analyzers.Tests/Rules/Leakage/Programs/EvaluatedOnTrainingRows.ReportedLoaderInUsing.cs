using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { static void Run(data.Dataset trainData, data.Dataset testData) { foreach (var b in data.DataLoader(trainData, 8, shuffle: true)) { Console.WriteLine(b.Count); }
  using (var testLoader = data.DataLoader(trainData, 8)) { foreach (var b in testLoader) Console.WriteLine(b.Count); } //! MLH1001
 } }
