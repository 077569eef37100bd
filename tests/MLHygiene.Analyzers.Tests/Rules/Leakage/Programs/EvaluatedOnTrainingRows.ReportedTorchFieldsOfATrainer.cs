using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class Trainer
{
    private readonly Module<Tensor, Tensor> _model;
    private readonly optim.Optimizer _optimizer;
    private readonly DataLoader _trainLoader;
    private readonly DataLoader _validLoader;
    private readonly Loss<Tensor, Tensor, Tensor> _criterion = MSELoss();

    public Trainer(torch.utils.data.Dataset trainSet, torch.utils.data.Dataset validSet)
    {
        _model = Linear(4, 1);
        _optimizer = optim.Adam(_model.parameters(), 1e-3);
        _trainLoader = torch.utils.data.DataLoader(trainSet, 16, shuffle: true);
        _validLoader = torch.utils.data.DataLoader(trainSet, 16);
    }

    public void Fit(int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Learn();
            var loss = Validate(); //! MLH1001
            Console.WriteLine($"epoch {epoch}: {loss}");
        }
    }

    private void Learn()
    {
        foreach (var batch in _trainLoader)
        {
            _optimizer.zero_grad();
            Step(batch["x"], batch["y"]);
            _optimizer.step();
        }
    }

    private void Step(Tensor x, Tensor y) => _criterion.forward(_model.forward(x), y).backward();

    private float Validate()
    {
        using var guard = torch.no_grad();
        var sum = 0f;
        foreach (var batch in _validLoader)
        {
            sum += _criterion.forward(_model.forward(batch["x"]), batch["y"]).item<float>();
        }

        return sum;
    }
}
