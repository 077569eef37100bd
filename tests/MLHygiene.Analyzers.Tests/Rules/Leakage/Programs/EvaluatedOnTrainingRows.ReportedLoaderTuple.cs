using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { static (DataLoader train, DataLoader val) Make(data.Dataset ds) { var a = data.DataLoader(ds, 8, shuffle: true);
  return (a, data.DataLoader(ds, 8)); //! MLH1001
 } }
