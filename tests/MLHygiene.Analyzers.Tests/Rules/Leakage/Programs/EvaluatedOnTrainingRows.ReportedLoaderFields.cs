using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { private DataLoader? _train; private DataLoader? _eval; private readonly data.Dataset _set; public T(data.Dataset set) { _set = set; }
 void Load(int b) { _train = new DataLoader(_set, b, true);
  _eval = new DataLoader(_set, b); //! MLH1001
 } }
