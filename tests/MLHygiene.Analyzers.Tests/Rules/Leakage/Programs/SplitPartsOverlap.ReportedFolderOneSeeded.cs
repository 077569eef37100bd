using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
class Reviews(Preprocessing preprocessing)
{
    public (IDatasetV2 Train, IDatasetV2 Val) Read(string root) => (
        preprocessing.text_dataset_from_directory(root, batch_size: 32, validation_split: 0.2f, subset: "training", seed: 42),
        preprocessing.text_dataset_from_directory(root, batch_size: 32, validation_split: 0.2f, subset: "validation")); //! MLH1005
}
