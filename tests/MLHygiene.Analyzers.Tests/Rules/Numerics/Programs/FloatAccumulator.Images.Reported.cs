var epochs = 3; var learningRate = 0.1f;
var images = Directory.GetFiles("digits").Select(File.ReadAllBytes).ToList();
float mean = 0, total = 0;
foreach (var image in images)
{
    for (var i = 0; i < image.Length; i++)
    {
        mean += image[i] / 255f; //! MLH4013
        total = total + image[i] * learningRate; //! MLH4013
    }
}

mean /= images.Count * 784;
Console.WriteLine($"{mean} {total} {epochs}");
