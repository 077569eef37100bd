using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { static void Run(data.Dataset[] folds) { foreach (var ds in folds) { var testLoader = data.DataLoader(ds, 8); Console.WriteLine(testLoader.GetHashCode()); } var trainLoader = data.DataLoader(folds[0], 8, shuffle: true); Console.WriteLine(trainLoader.GetHashCode()); } }
