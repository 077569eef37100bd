using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { static DataLoader Make(data.Dataset ds, bool train) { if (train) { var trainLoader = data.DataLoader(ds, 8, shuffle: true); return trainLoader; } var testLoader = data.DataLoader(ds, 8); return testLoader; } }
