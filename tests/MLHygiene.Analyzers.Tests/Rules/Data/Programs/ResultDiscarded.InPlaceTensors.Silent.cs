using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var device = cuda.is_available() ? CUDA : CPU;
var model = Sequential(Linear(16, 32), ReLU(), Linear(32, 2));
model.to(device);
model.train();

foreach (var weight in model.parameters())
{
    if (weight.dim() > 1)
        init.xavier_uniform_(weight);
    else
        init.zeros_(weight);
}

model.forward(zeros(1, 16, device: device));

using var optimizer = optim.SGD(model.parameters(), 0.05);
var criterion = CrossEntropyLoss();
for (var epoch = 0; epoch < 5; epoch++)
{
    using var scope = NewDisposeScope();
    var inputs = randn(8, 16, device: device);
    var targets = randint(2, new long[] { 8 }, dtype: ScalarType.Int64, device: device);
    inputs.clamp_(-3, 3);
    inputs.requires_grad_(true);

    optimizer.zero_grad();
    var loss = criterion.forward(model.forward(inputs), targets);
    loss.backward();
    nn.utils.clip_grad_norm_(model.parameters(), 1.0);
    optimizer.step();

    _ = inputs.mean();
    var kept = loss.detach();
    kept.MoveToOuterDisposeScope();
    Console.WriteLine($"{epoch}: {kept.item<float>()}");
}
