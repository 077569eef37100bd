using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
class T
{
    static void Run(string root)
    {
        var train = keras.preprocessing.image_dataset_from_directory(root, shuffle: false, subset: "training");
        var val = keras.preprocessing.image_dataset_from_directory(root, shuffle: false, subset: "validation");
        foreach (var (images, labels) in train.take(1))
            Console.WriteLine(images.GetHashCode() + labels.GetHashCode() + val.GetHashCode());
    }
}
