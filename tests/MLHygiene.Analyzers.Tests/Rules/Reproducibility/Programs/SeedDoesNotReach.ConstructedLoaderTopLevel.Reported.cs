// Reported: the third argument turns on a shuffle that the seed does not reach.
using TorchSharp;
using TorchSharp.Modules;

torch.manual_seed(args.Length > 0 ? long.Parse(args[0]) : 7);

using var images = torchvision.datasets.CIFAR10("data", true, true);
using var trainLoader = new DataLoader(images, 128, true); //! MLH3003

var model = torch.nn.Sequential(
    torch.nn.Flatten(),
    torch.nn.Linear(3 * 32 * 32, 256),
    torch.nn.ReLU(),
    torch.nn.Linear(256, 10));
var optimizer = torch.optim.SGD(model.parameters(), 0.01);

foreach (var batch in trainLoader)
{
    optimizer.zero_grad();
    torch.Tensor loss = torch.nn.functional.cross_entropy(model.call(batch["data"]), batch["label"]);
    loss.backward();
    optimizer.step();
}

Console.WriteLine("one epoch done");
